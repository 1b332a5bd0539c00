# Guidens frågor i rätt stund, och alla frågor enligt skede.

reflect-silence = Om du inte svarar frågar jag en gång till om en vecka.
reflect-themes = Det här kan man prata om, och om annat också: { $themes }.
reflect-own-words = Berätta med egna ord.
reflect-thanks = Tack för att du stannade upp. Om du vill se dina svar, skriv: mina svar
reflect-kept = Det som du hann svara på är sparat. Om du vill se det, skriv: mina svar
reflect-none = Okej. Om du vill se frågorna någon gång, skriv: fundera
reflect-nothing = Det blir saker att fundera på när du har en partner eller en grupp. Jag berättar genast när det finns en.

start-lead = Din partner är { $partner }. Innan ni träffas, fundera i lugn och ro på vad du själv hoppas på. Det här är ingen läxa.
check-in-lead = Vi ser tillbaka en stund på den senaste träffen. Det blir högst tre frågor.
halfway-lead = Ni har kommit halvvägs. Det är en bra stund att se hur det går.
halfway-offer = Om ni vill ändra takten eller avtalet kan du göra det här. Det som fungerar behöver inte ändras.
end-more = Det finns några frågor till. Fortsätter vi nu eller senare?

answer-now = Ditt svar nu
answer-private-again = Du har delat det här. När du skriver ett nytt svar är det igen bara för dig, tills du delar det.
answer-private-promised = Det här går fram i slutet av resan. När du skriver ett nytt svar blir det bara för dig.
answer-kept = Tack. Så här svarade du.

reflect-phase = Vad vill du titta på?
reflect-pick = Vilken fråga vill du svara på?
reflect-line = { $number }. { $question }
reflect-line-marked = { $line } ({ $mark })
reflect-mark-answered = besvarad
reflect-mark-next = frågas härnäst
reflect-mark-later = frågas sist
reflect-mark-out = bortlämnad
reflect-line-closing = – { $question } (frågas när resan är slut)
reflect-tip = – { $tip }
reading-lead = Här kan du läsa mer om mentorskap, om du vill.
reading-item = – { $item }

option-phase-start = I början
option-phase-under-way = Under resan
option-phase-end = I slutet
option-phase-own = Egna frågor
option-phase-tips = Tips
option-phase-reading = Läs mer
option-question = Fråga { $number }
option-more-questions = Visa fler
option-arrange-questions = Ändra ordningen
option-add-question = Lägg till en egen fråga
option-end-more = Vi fortsätter nu

button-share-one = Dela ett svar
button-change-rhythm = Ändra takten
button-amend = Ändra avtalet

word-reflect = fundera, reflektera, frågor, frågorna
start-lead-group = I din grupp finns { $partner }. Innan ni träffas, fundera i lugn och ro på vad du själv hoppas på. Det här är ingen läxa.
