# Resans slut: utvärdering, tack, beslut och vad som händer sedan.

closing-lead = Snart är ni framme på er resa. Nu ser vi vad den gav och hur du vill fortsätta.
closing-pass-on = Ska jag föra fram ditt tack när den här resan slutar?
closing-pass-on-note = Tills dess ser bara du det.
closing-show-ours =
    { $form ->
        [group] Ska jag visa dina svar på de gemensamma frågorna sida vid sida med gruppens svar?
       *[pair] Ska jag visa dina svar på de gemensamma frågorna sida vid sida med din partners svar?
    }
closing-show-ours-note = De visas bara om alla vill, och först när resan slutar.
closing-decision = Hur vill du fortsätta härifrån?
option-wish-go-on = Jag vill fortsätta
option-wish-close = Jag vill avsluta här
closing-wish-note = Jag berättar inte vad du önskar innan alla har sagt sitt.
closing-thanks = Tack, din önskan är sparad.
closing-asked = { $count ->
        [one] { $partner } får samma fråga.
       *[other] De andra får samma fråga: { $partner }.
    } Jag berättar när alla har svarat.
closing-still-open = Det gemensamma beslutet är ännu öppet. Ni kan prata om det nästa gång ni ses.
closing-lead-unmet = Tiden som ni kom överens om är slut. Den här gången fanns det ingen gemensam tid, och så kan det gå.
closing-lead-word =
    { $form ->
        [group] Den här gruppens resa
       *[pair] Det här parets resa
    } har nått sitt avtalade slut, och fortsättningen är ännu öppen: { $names }. Ett vänligt ord kan hjälpa. Jag vet inte orsaken, och du behöver inte fråga efter den.
closing-goes-on = Alla vill fortsätta, så er resa går vidare. { $form ->
        [group] { $count ->
            [one] I din grupp finns fortfarande { $partner }.
           *[other] I din grupp finns fortfarande de andra: { $partner }.
        }
       *[pair] Din reskamrat är fortfarande { $partner }.
    } Det gamla avtalet är grunden för det nya.
closing-some-go-on = Er resa går vidare. Med dig fortsätter: { $names }. { $count ->
        [one] { $others } avslutar sin resa här.
       *[other] De som avslutar sin resa här är { $others }.
    } Det gamla avtalet är grunden för det nya.
closing-agreed = Er mentorskapsresa slutar här. Tack för att du var med. { $count ->
        [one] Din reskamrat var { $partner }.
       *[other] Dina reskamrater var { $partner }.
    }
closing-alone = En resa går vidare när minst två vill det. Den här gången avslutar de andra här, men det går att hitta en ny.
closing-others-go-on-silent = Den avtalade tiden för ert mentorskap har gått. Tack för att du var med. { $count ->
        [one] { $names } fortsätter.
       *[other] I gruppen fortsätter { $names }.
    } Om du ännu vill vara med, säg det till programledaren.
closing-others-go-on = Din mentorskapsresa slutar här. Tack för att du var med. { $count ->
        [one] { $names } fortsätter.
       *[other] I gruppen fortsätter { $names }.
    }
closing-lead-rested =
    { $form ->
        [group] Den här gruppens resa
       *[pair] Det här parets resa
    } är nu slut: { $names }. Den avtalade tiden hade gått, och ingen fortsättning var bestämd. En ny resa kan börja när som helst.
closing-rested = Den avtalade tiden för ert mentorskap har gått, så jag avslutar resan här. { $count ->
        [one] Din reskamrat var { $partner }.
       *[other] Dina reskamrater var { $partner }.
    } Om ni ännu vill fortsätta, säg det till programledaren.
closing-thanks-from = { $name } tackar dig
closing-keepsake = Ditt minnesblad
closing-nothing = Det finns ingen resa just nu som ni kan besluta om.
closing-not-yet = Er resa är avtalad till { $day }. Då är det dags för beslutet.
closing-ways-out = Om du vill sluta redan nu, skriv: sluta. Du behöver inte berätta varför.

option-pass-on-yes = För fram mitt tack
option-pass-on-no = Bara för mig
option-show-ours-yes = Visa sida vid sida
option-show-ours-no = Bara för mig

talk-lead =
    { $form ->
        [group] I gruppen finns olika önskemål om hur ni fortsätter. Det händer ofta, och det går att prata om i lugn och ro. { $count ->
                    [one] Din reskamrat är { $partner }.
                   *[other] Dina reskamrater är { $partner }.
                }
       *[pair] Ni har olika önskemål om hur ni fortsätter. Det händer ofta, och det går att prata om i lugn och ro. Din reskamrat är { $partner }.
    }
talk-begin = Du kan börja till exempel så här: ”Vad har varit viktigast för dig, och vad behöver du härnäst?”
talk-ask =
    { $form ->
        [group] När ni har pratat, hur vill du själv fortsätta?
       *[pair] När ni har pratat, vad kom ni fram till?
    }
talk-note-group = Var och en bestämmer för sin egen del. De som vill kan fortsätta tillsammans, om de är minst två.
talk-asked = Tack. { $count ->
        [one] Samma fråga går nu till { $names }.
       *[other] Samma fråga går nu till alla andra: { $names }.
    }
talk-noted = Tack, din önskan är sparad. Jag berättar när alla har svarat.
option-we-go-on = Vi fortsätter
option-we-close = Vi slutar här

confirm-go-on = { $name } säger att ni har bestämt er för att fortsätta. Stämmer det?
confirm-close = { $name } säger att ni har bestämt er för att sluta här. Stämmer det?
confirm-not-yet = Okej, ingenting ändrades. Prata i lugn och ro, och berätta sedan vad ni kom fram till.
option-confirm-yes = Det stämmer
option-confirm-no = Vi pratar vidare
button-decided = Berätta beslutet

again-ask =
    { $form ->
        [group] Får jag söka en ny grupp åt dig någon gång?
       *[pair] Får jag söka en ny partner åt dig någon gång?
    }
again-note = Om du inte svarar söker jag inte. Du kan anmäla dig senare också.
again-kept =
    { $form ->
        [group] Bra. Du är med nästa gång det bildas grupper.
       *[pair] Bra. Du är med nästa gång jag söker par.
    }
again-free = Okej, jag söker inte. Dörren står öppen om du vill komma tillbaka någon gång.
option-again-yes = Sök gärna
option-again-no = Sök inte

word-closing = beslut, utvärdering, avslut
