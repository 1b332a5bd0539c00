# Mål: egna och partnerns, och vad man kan göra med dem.

word-goals = mål, målen, mina mål

goals-none = Det finns inga mål att följa ännu. Ett litet räcker för att börja.
goals-nothing = Du har ingen partner eller grupp just nu, så det går inte att skriva upp mål ännu.
goals-yours = Dina mål
goals-no-history = Inget mål har preciserats ännu, så det finns ingen historik.
goal-yours = Ditt mål
goal-of = { $name } · mål
goals-of = { $name } · mål
goal-number = Mål { $number }
goal-state-private = Bara för dig
goal-state-shared = Vi pratar om det först
goal-state-active = På gång
goal-state-reached = Uppnått

button-goal-add = Lägg till ett mål
button-goal-show =
    { $form ->
        [group] Visa för gruppen
       *[pair] Visa för partnern
    }
button-goal-hear = Säg vad du tänker
button-goal-refine = Precisera
button-goal-reached = Markera som uppnått
button-goal-let-go = Släpp målet
button-goal-history = Visa historiken

goal-words-ask = Vad vill du lära dig eller ändra i ditt arbete?
goal-words-note =
    { $form ->
        [group] En mening räcker. Sedan får du bestämma om du visar den för din grupp. Lämna bort namn på klienter och patienter.
       *[pair] En mening räcker. Sedan får du bestämma om du visar den för din partner. Lämna bort namn på klienter och patienter.
    }
goal-words-form =
    { $form ->
        [group] En mening räcker. Nedan bestämmer du om du visar den för din grupp. Lämna bort namn på klienter och patienter.
       *[pair] En mening räcker. Nedan bestämmer du om du visar den för din partner. Lämna bort namn på klienter och patienter.
    }
goal-you-wrote = Du skrev i början
option-goal-quote = Använd det här
goal-show-ask =
    { $form ->
        [group] Ska jag visa målet för din grupp?
       *[pair] Ska jag visa målet för din partner?
    }
goal-show-note =
    { $form ->
        [group] Målet kommer i gång när alla andra har sagt sitt om det.
       *[pair] Målet kommer i gång när din partner har sagt sitt om det.
    }
option-goal-show =
    { $form ->
        [group] Visa för gruppen
       *[pair] Visa för partnern
    }
option-goal-keep = Bara för mig
goal-kept-private =
    { $form ->
        [group] Okej, målet är bara för dig. Du kan visa det för din grupp senare med ordet mål.
       *[pair] Okej, målet är bara för dig. Du kan visa det för din partner senare med ordet mål.
    }
goal-shown = Ditt mål syns nu också för { $names }. Jag berättar { $count ->
        [one] vad som sägs om det.
       *[other] vad var och en säger om det.
    }

goal-hear-why = { $name } vill visa ett mål för dig.
goal-hear-ask = Vad tänker du om det? Du kan också svara med egna ord.
goal-hear-note = Målet kommer i gång när alla har sagt vad de tänker.
option-goal-good = Låter bra
option-goal-talk = Vi pratar om det
goal-hear-thanks = Tack, jag förde det vidare.
goal-word-good = { $name }: låter bra.
goal-word-talk = { $name } vill prata om ditt mål när ni träffas.
goal-word-said = { $name } säger
goal-active = Målet är nu på gång.
goal-talk-when-you-meet =
    { $form ->
        [group] Målet väntar ännu på ett ord av någon. Det är kanske lättast att prata om det när ni träffas.
       *[pair] Målet väntar ännu på ett ord. Det är kanske lättast att prata om det när ni träffas.
    }
goal-moved-on = Det här målet har hunnit ändras, så jag lät det vara. Med ordet mål ser du hur det ligger till.

goal-refine-ask = Hur låter målet nu?
goal-reads-now = Nu
goal-read-before = Förut
goal-refined = Bra, målet är tydligare nu. De tidigare orden finns kvar i historiken.
goal-refined-partner = { $name } preciserade ett mål.
goal-reached = Du kom ända fram. Fint gjort.
goal-reached-partner = { $name } har nått ett mål.
goal-dropped = Okej, målet faller bort. Man får byta riktning.
goal-dropped-partner = { $name } har valt att släppa det här målet. Man får byta riktning.

goal-which-show =
    { $form ->
        [group] Vilket mål vill du visa för din grupp?
       *[pair] Vilket mål vill du visa för din partner?
    }
goal-which-refine = Vilket mål vill du precisera?
goal-which-reached = Vilket mål har du nått?
goal-which-let-go = Vilket mål släpper du?
goal-which-hear = Vilket mål vill du säga något om?
goal-none-to-show =
    { $form ->
        [group] Du har inget mål just nu som din grupp inte ser.
       *[pair] Du har inget mål just nu som din partner inte ser.
    }
goal-none-to-refine = Du har inget mål just nu som går att precisera.
goal-none-to-reached = Du har inget mål på gång just nu.
goal-none-to-let-go = Du har inget mål att släppa just nu.
goal-none-to-hear = Inget mål väntar på ett ord av dig just nu.
