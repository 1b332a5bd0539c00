# Omat kysymykset oppaan kysymysten vieressä, ja kunkin oma järjestys.

own-question-words = { $words }
own-question-hidden = Kysymys, joka ei ole enää nähtävissä
