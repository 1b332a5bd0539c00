# Something changes, at work or in life; and whether it feels right after the first meeting.

life-ask = Har något förändrats på jobbet eller i livet? Vad skulle hjälpa?
life-note = Du behöver inte berätta varför. Inget ändras innan du har bestämt dig.
option-life-rhythm = Mer sällan eller oftare
option-life-goals = Se över mina mål
option-life-structure = Ändra våra träffar
option-life-pause = Ta en paus
option-life-partner =
    { $form ->
        [group] Hitta en annan grupp
       *[pair] Hitta en ny partner
    }
option-life-leave =
    { $form ->
        [group] Jag lämnar gruppen
       *[pair] Sluta med mentorskapet
    }
option-life-talk = Prata när vi träffas
option-something-else = Något annat
button-change = Något förändras
button-change-else = Ändra något annat

life-field-ask = Vad ska ändras i träffarna? Ändringen görs i avtalet.
option-life-field-all = Visa alla punkter

life-tell-ask =
    { $form ->
        [group] Vad får gruppen veta?
       *[pair] Vad får din partner veta?
    }
life-tell-note-change = Jag berättar alltid om själva ändringen, aldrig om orsaken. Det som du lägger till skickas först när ändringen är gjord.
life-tell-note-wish = Jag berättar inte orsaken. Du får se meddelandet innan det skickas.
option-life-tell-needed = Bara det nödvändiga
option-life-tell-stay = Jag fortsätter gärna
option-life-tell-meet = Mer när vi träffas
option-life-tell-goals = Berätta min önskan
option-life-tell-structure = Berätta min önskan
option-life-tell-thanks = Tacka för mig
option-life-tell-good = Önska allt gott
option-life-tell-own = Jag skriver själv
life-told-stay =
    { $form ->
        [group] { $name } fortsätter gärna i er grupp.
       *[pair] { $name } fortsätter gärna med dig.
    }
life-told-meet = { $name } berättar gärna mer när ni träffas.
life-told-goals = { $name } vill se över sina mål.
life-told-structure = { $name } önskar att ni tillsammans tittar på hur ni träffas.
life-told-thanks = { $name } tackar för tiden tillsammans.
life-told-good = { $name } önskar allt gott.
life-told-own = Ett meddelande från { $name }
life-words-ask = Vad vill du säga?
life-words-note = Du behöver inte berätta varför. Lämna bort namn på klienter och patienter.
life-check-ask = Så här ser det ut. Ska jag berätta det?
option-life-check-yes = Berätta så här
option-life-check-no = Lämna bort

life-talk-noted = Jag lägger till ett ämne för nästa träff: hur det går på er resa. Inga namn nämns.
life-talk-point = Hur går det på er resa: takten, målen och sättet att träffas?
life-no-journey = Du har ingen resa just nu som går att ändra.
button-life-pause = Ta en paus
button-life-leave = Ta tillbaka anmälan
button-life-status = Läget
paper-talk-life-change = En förändring på jobbet eller i livet

# After the first meeting.
feels-right-lead = Nu har ni träffats för första gången.
feels-right-all = Samma fråga går till alla som var med. Jag frågar bara en gång.
feels-right-ask = Känns det här rätt?
feels-right-note = Svaret syns inte för programledarna och inte i någon sammanställning.
feels-right-thanks = Tack. Svaret är bara ditt.
feels-right-later = Om du vill ändra något längre fram, skriv: förändring
feels-right-to-talk = Ska jag lägga till ett ämne för nästa träff: hur ni gör det här tillsammans? Inga namn nämns.
button-feels-right-talk = Ta upp det

# The answers, as buttons and in the export of one's own data.
feels-right-yes = Det känns rätt
feels-right-time = Jag behöver lite tid
feels-right-talk = Prata om hur vi gör
feels-right-other = Jag önskar ett byte

word-change = ändring, förändring, livssituation
