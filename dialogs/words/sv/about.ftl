# Vad mentorskap är, allt som guiden säger om det.

about-title = Vad mentorskap är
about-point = – { $text }
about-benefits = Vad man får ut av det
about-who = Vilka som träffas
about-reading = Läs mer
button-about = Läs mer
word-about = vad är mentorskap, läs mer
