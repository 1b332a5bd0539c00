# When nothing is booked; and near the end.

nudge-first-1 = Milloin sinä ja { $partner } voisitte tavata ensimmäisen kerran? Etsitään yhdessä aika.
nudge-first-2 = Ensimmäinen tapaaminen voi olla lyhytkin, vaikka kahvikupin mittainen. Ehtisittekö lähiviikkoina, sinä ja { $partner }?
nudge-first-3 = Muistutan vielä kerran kevyesti. Milloin sinä ja { $partner } voisitte nähdä ensimmäisen kerran?
nudge-next-1 = Seuraavaa tapaamista ei ole vielä sovittu. Milloin sinä ja { $partner } voisitte tavata?
nudge-next-2 = Ehtisittekö tavata lähiviikkoina, sinä ja { $partner }? Lyhytkin hetki riittää.
nudge-next-3 = Muistutan vielä kerran kevyesti. Milloin sinä ja { $partner } voisitte nähdä?
option-nudge-propose = Ehdota aikaa
option-nudge-not-now = Ei juuri nyt
nudge-left = Selvä. Kun sopii, kirjoita: tapaaminen

rhythm-ask = Yhteistä aikaa ei ole hetkeen löytynyt. Parisi on { $partner }. Mikä auttaisi?
rhythm-note = Mikä tahansa vastaus on hyvä. Jos et vastaa, en kysy tätä enää.
option-rhythm-fine = Kaikki hyvin
option-rhythm-change = Muutetaan tahtia
option-rhythm-pause = Pidetään tauko
option-rhythm-stop = Lopetetaan
rhythm-ask-weeks = Kuinka usein teidän olisi hyvä tavata?
option-rhythm-weeks = { $weeks } viikon välein
rhythm-fine = Hyvä. Aika löytyy, kun se sopii teille.
rhythm-changed = Tahti on nyt { $weeks } viikon välein. Myös { $partner } saa tiedon.
rhythm-changed-partner = { $name } muutti tapaamisten tahdin: { $weeks } viikon välein. Jos se ei sovi sinulle, jutelkaa siitä, kun tapaatte.

evaluation-offer = Matkanne sovittu loppu on lähellä: { $end }. Nyt on hyvä hetki sopia arviointitapaaminen.
evaluation-what = Siinä katsotte yhdessä, mitä matka antoi ja jatkatteko. Mitään ei tarvitse valmistella.
evaluation-is-booked = Matkanne loppu on lähellä, joten tapaaminen { $when } sopii arviointitapaamiseksi.

word-rhythm = tahti, tapaamisten tahti
