# Egna frågor bredvid guidens, och var och ens egen ordning.

own-question-words = { $words }
own-question-hidden = En fråga som inte längre kan visas
