# Omat kysymykset oppaan kysymysten vieressä, ja kunkin oma järjestys.

own-question-words = { $words }
own-question-hidden = Tätä kysymystä ei voi enää nähdä
