# When nothing is booked; and near the end.

nudge-first-1 = { $count ->
    [one] Milloin sinä ja { $partner } voisitte tavata ensimmäisen kerran? Etsitään yhdessä aika.
   *[other] Milloin ryhmänne voisi tavata ensimmäisen kerran? Etsitään yhdessä aika.
}
nudge-first-2 = { $count ->
    [one] Ensimmäinen tapaaminen voi olla lyhytkin, vaikka kahvikupin mittainen. Ehtisittekö lähiviikkoina, sinä ja { $partner }?
   *[other] Ensimmäinen tapaaminen voi olla lyhytkin, vaikka kahvikupin mittainen. Ehtisikö ryhmänne lähiviikkoina?
}
nudge-first-3 = { $count ->
    [one] Muistutan vielä kerran. Milloin sinä ja { $partner } voisitte nähdä ensimmäisen kerran?
   *[other] Muistutan vielä kerran. Milloin ryhmänne voisi nähdä ensimmäisen kerran?
}
nudge-next-1 = { $count ->
    [one] Seuraavaa tapaamista ei ole vielä sovittu. Milloin sinä ja { $partner } voisitte tavata?
   *[other] Seuraavaa tapaamista ei ole vielä sovittu. Milloin ryhmänne voisi tavata?
}
nudge-next-2 = { $count ->
    [one] Ehtisittekö tavata lähiviikkoina, sinä ja { $partner }? Lyhytkin hetki riittää.
   *[other] Ehtisikö ryhmänne tavata lähiviikkoina? Lyhytkin hetki riittää.
}
nudge-next-3 = { $count ->
    [one] Muistutan vielä kerran. Milloin sinä ja { $partner } voisitte nähdä?
   *[other] Muistutan vielä kerran. Milloin ryhmänne voisi nähdä?
}
option-nudge-propose = Ehdota aikaa
option-nudge-not-now = Ei juuri nyt
nudge-left = Selvä. Kun sopii, kirjoita: tapaaminen

rhythm-ask = { $count ->
    [one] Yhteistä aikaa ei ole hetkeen löytynyt. Parisi on { $partner }. Mikä auttaisi?
   *[other] Ryhmällenne ei ole hetkeen löytynyt yhteistä aikaa. Mikä auttaisi?
}
rhythm-note = Mikä tahansa vastaus on hyvä. Jos et vastaa, en kysy tätä enää.
option-rhythm-fine = Kaikki hyvin
option-rhythm-change = Harvemmin tai useammin
option-rhythm-pause = Pidetään tauko
option-rhythm-stop = Lopetetaan
option-rhythm-else = Jotain muuta
rhythm-ask-weeks = Kuinka usein teidän olisi hyvä tavata?
option-rhythm-weeks = { $weeks } viikon välein
rhythm-fine = Hyvä. Aika löytyy, kun se sopii teille.
rhythm-changed = Tapaatte nyt { $weeks } viikon välein.
rhythm-changed-partner = { $name } muutti tapaamisten väliä. Tapaatte nyt { $weeks } viikon välein. Jos se ei sovi sinulle, jutelkaa siitä, kun tapaatte.

evaluation-offer = Matkanne sovittu loppu on lähellä: { $end }. Nyt on hyvä hetki sopia arviointitapaaminen.
evaluation-what = Siinä katsotte yhdessä, mitä matka antoi ja jatkatteko. Mitään ei tarvitse valmistella.
evaluation-is-booked = Matkanne loppu on lähellä, joten tapaaminen { $when } sopii arviointitapaamiseksi.

word-rhythm = tahti, tapaamisten tahti, tapaamisten väli, rytmi
