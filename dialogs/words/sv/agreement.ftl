# Mentorskapsavtalet: utkast, förslag, godkännande, ändringar.

word-agreement = avtal, avtalet, mentorskapsavtal

agreement-offer-why =
    { $form ->
        [group] Nu passar det bra att komma överens om hur ofta ni träffas, var och vad ni pratar om. En skriver ett utkast, och de andra läser igenom det.
       *[pair] Nu passar det bra att komma överens om hur ofta ni träffas, var och vad ni pratar om. Den ena skriver ett utkast, den andra läser igenom det.
    }
agreement-offer-ask = Ska vi skriva mentorskapsavtalet nu?
agreement-offer-note =
    { $form ->
        [group] Avtalet går att ändra när som helst. Bara er grupp ser det.
       *[pair] Avtalet går att ändra när som helst. Bara ni ser det.
    }
option-agreement-usual = Med de vanliga valen
option-agreement-draft = En punkt i taget
option-agreement-partner =
    { $form ->
        [group] Någon annan skriver
       *[pair] Min partner skriver
    }
button-agreement-draft = Skriv ett utkast
agreement-partner-asked =
    { $form ->
        [group] Okej, jag berättar det för din grupp. Du får läsa utkastet när det är klart.
       *[pair] Okej, jag berättar det för din partner. Du får läsa utkastet när det är klart.
    }
agreement-you-draft =
    { $form ->
        [group] { $name } önskar att någon av er andra skriver ett utkast till mentorskapsavtalet. Det tar ungefär tio minuter.
       *[pair] { $name } önskar att du skriver ett utkast till mentorskapsavtalet. Det tar ungefär tio minuter.
    }
agreement-partner-drafts = { $name } skriver nu ett utkast till avtalet. Du får läsa det när det är klart.

agreement-draft-title = Utkast till avtal
agreement-draft-how = Vi går igenom avtalet en punkt i taget. Om något inte är klart ännu kan du hoppa över det. Det går att komma överens om senare.
agreement-group-reads = Hela gruppen ser avtalet, också den som kommer med senare. Dina egna mål och löften ser bara de som är med i gruppen nu.
agreement-at = Punkt { $number } av { $count }
agreement-usual = Det vanliga valet i programmet: { $choice }
agreement-stands-now = Så här står det nu
agreement-you-wrote = Du skrev tidigare
agreement-wrote = { $name } har svarat
agreement-how-then = { $label }: hur gör ni då?
agreement-open = Bestäms senare
agreement-own-label = { $label } · { $name }
option-agreement-keep = Behåll som det är
option-agreement-quote = Använd det här

agreement-review-ask =
    { $form ->
        [group] Så här ser avtalet ut. Ska jag skicka det till din grupp?
       *[pair] Så här ser avtalet ut. Ska jag skicka det till din partner?
    }
agreement-open-note = Det som är öppet kan du fylla i nu eller senare.
option-agreement-send =
    { $form ->
        [group] Skicka till gruppen
       *[pair] Skicka till partnern
    }
option-agreement-fill = Fyll i det öppna
option-agreement-change = Ändra en punkt
option-agreement-drop = Kasta utkastet
agreement-pick-ask = Vilken punkt vill du ändra?
agreement-nothing-changed = Ingenting ändrades, så avtalet är som förut.
agreement-dropped = Utkastet är borta. Du kan börja på ett nytt med ordet avtal.
agreement-dropped-partner = { $name } lade utkastet till avtal åt sidan.
agreement-draft-fell =
    { $form ->
        [group] Utkastet till avtal lades åt sidan. Vem som helst av er kan börja på ett nytt.
       *[pair] Utkastet till avtal lades åt sidan. Det går att börja på ett nytt när som helst.
    }
agreement-settled = Avtalet har hunnit ändras, så jag lät det vara. Med ordet avtal ser du hur det ligger till.

agreement-sent = Jag skickade förslaget. Nästa i tur: { $names }. Jag berättar { $count ->
        [one] när jag får svar.
       *[other] när alla har svarat.
    }
agreement-proposed-to-you =
    { $form ->
        [group] { $name } föreslår ett mentorskapsavtal för er grupp.
       *[pair] { $name } föreslår ett mentorskapsavtal för er.
    }
agreement-change-proposed =
    { $form ->
        [group] { $name } föreslår en ändring i er grupps avtal.
       *[pair] { $name } föreslår en ändring i ert avtal.
    }
agreement-yours-too =
    { $form ->
        [group] Det här är din grupps mentorskapsavtal. Det gäller redan.
       *[pair] Det här är ert mentorskapsavtal. Det gäller redan.
    }
agreement-rest-stays = De andra punkterna är som förut. Hela avtalet ser du med ordet avtal.
agreement-accept-ask = Passar det här för dig?
agreement-accept-note = Avtalet börjar gälla när alla har godkänt det. Det går att ändra också senare.
agreement-accept-note-holds = För de andra gäller det medan du tänker i lugn och ro. Det går att ändra när som helst.
option-agreement-accept = Jag godkänner
option-agreement-talk = Vi pratar när vi träffas
agreement-talk-first = Okej, förslaget får vänta. När ni har pratat, skriv: avtal
agreement-talk-holds = Okej. När ni har pratat, skriv: avtal
agreement-talk-partner = { $name } vill prata om avtalet när ni träffas. Förslaget finns kvar.
agreement-talk-partner-holds = { $name } vill prata om avtalet när ni träffas. Avtalet gäller som förut.
agreement-look-together = Förslaget till avtal väntar ännu. Det är kanske lättast att titta på det tillsammans när ni träffas.
agreement-being-changed = { $name } ändrar något i förslaget. Du får läsa den nya versionen när den är klar.
agreement-accepted-already = Du har redan godkänt det här. Tack.
agreement-accepted-waits = Tack, ditt godkännande är sparat. { $count ->
        [one] En ska ännu svara:
       *[other] Några ska ännu svara:
    } { $names }.
agreement-accepted-holds = Tack. Nu är avtalet också ditt.

agreement-in-force = Mentorskapsavtalet gäller nu. Ha en fin resa tillsammans.
agreement-amended = Ändringen gäller nu. Det här är version { $number } av ert avtal.
agreement-rhythm-own = Hur ofta ni träffas skrev ni med egna ord. Jag påminner i den här takten: { $rhythm }. Takten går att ändra: skriv takt
agreement-own-how = Du kan ännu lägga till något eget i avtalet. Det går också bra att låta bli.
agreement-own-kept = Tack, ditt tillägg finns nu i avtalet.
agreement-own-none = Okej, avtalet är klart så här.
agreement-own-partner = { $name } lade till något eget i avtalet.

agreement-holds = Avtal, version { $number }. Gäller sedan { $since }.
agreement-held = Version { $number }. Började gälla { $since }.
agreement-proposed = Förslag till avtal
agreement-waits-for = { $count ->
        [one] En ska ännu svara:
       *[other] Några ska ännu svara:
    } { $names }.
agreement-copy = Här är ert avtal.
agreement-file = Mentorskapsavtal
agreement-no-earlier = Det finns inga tidigare versioner.
agreement-nothing = Du har ingen partner eller grupp just nu, så det finns inget avtal ännu.
button-agreement-amend = Ändra avtalet
button-agreement-change = Ändra en punkt
button-agreement-copy = Ladda ner avtalet
button-agreement-earlier = Tidigare versioner
button-agreement-take = Jag skriver själv
button-agreement-look = Titta och svara
