# Egna frågor bredvid guidens, och var och ens egen ordning.

own-question-words = { $words }
own-question-hidden = En fråga som inte längre kan visas
own-question-by = { $line } – { $name }
own-question-mine = { $line } – bara för dig
own-questions-none = Det finns inga egna frågor ännu. Du kan lägga till en som du vill fundera på själv eller prata om tillsammans.

own-question-who = Vem är frågan för?
own-question-paused = Er resa har paus, så just nu kan du lägga till en fråga bara för dig själv.
own-question-ask = Skriv frågan med egna ord.
own-question-note-all = Var och en avgör själv om hen svarar. Svaren visas sida vid sida bara om alla vill.
own-question-note-me = Ingen annan ser frågan eller ditt svar.
own-question-added-all =
    { $form ->
        [group] Frågan är tillagd, och jag berättar om den för din grupp. Den tas upp nästa gång ni träffas.
       *[pair] Frågan är tillagd, och jag berättar om den för din partner. Den tas upp nästa gång ni träffas.
    }
own-question-added-me = Frågan är tillagd. Jag ställer den till dig när det är dags för frågor igen.
own-question-new =
    { $form ->
        [group] { $name } lade till en fråga för hela gruppen.
       *[pair] { $name } lade till en gemensam fråga för er två.
    }
own-question-new-note = Du behöver inte svara. Ni kan också bara prata om den när ni träffas.
own-question-taken-away = Frågan är borttagen. Om någon redan hade svarat finns svaret kvar hos den som gav det.
own-question-handed-on = Okej. Jag berättar om frågan också för dem som kom med senare.
own-question-gone = Den här frågan används inte längre, så ingenting ändrades.

question-turn-which = Vilken av de här?
question-turn-what = Vad vill du göra med den här?
question-turn-note = Ordningen är bara din, och de andra ser den inte.
question-turned-next = Okej. Jag ställer den här frågan först när det är dags för frågor igen.
question-turned-later = Okej. Jag ställer den här frågan först efter de andra.
question-turned-out = Okej. Jag ställer inte den här frågan till dig. Du kan ta den tillbaka i listan om du ändrar dig.
question-turned-back-in = Frågan är tillbaka på sin plats.

option-own-question-all = För oss tillsammans
option-own-question-me = Bara för mig
option-question-next = Fråga den här härnäst
option-question-later = Flytta sist
option-question-out = Lämna bort
option-question-back-in = Sätt tillbaka den
option-question-take-away = Ta bort frågan
option-question-take-away-all = Ta bort för alla
option-arrange-own = Flytta eller ta bort
option-question-hand-on = Berätta också för nya

button-own-question-answer = Svara
button-own-question-out = Lämna bort
button-own-questions = Egna frågor

word-own-questions = egna frågor, egen fråga

paper-question-own = En egen fråga
paper-question-order = Din egen ordning på frågorna
