# Where I am.

status-pair = Näin teillä menee. Ohjelma: { $programme }.
status-phase = Vaihe
phase-start = Alussa
phase-under-way = Matkalla
phase-end = Loppusuoralla
phase-paused = Tauolla
status-paused-until = Tauko päättyy
status-next-meeting = Seuraava tapaaminen
status-no-meeting = Ei vielä sovittu
status-meeting-offered = { $when }, odottaa vastausta
status-meeting-asked = { $when }, odottaa vastaustasi
status-rhythm = Tapaamisten väli
status-rhythm-weeks = { $weeks ->
    [one] Joka viikko
   *[other] { $weeks } viikon välein
}
status-ends = Sovittu loppu
status-waiting = { $count ->
    [one] Yksi asia odottaa sinua, kun ehdit.
   *[other] { $count } asiaa odottaa sinua, kun ehdit.
}
status-sign-up-waiting = Olet ilmoittautunut ohjelmaan { $programme }. Esihenkilö katsoo ilmoittautumisesi, ja kerron heti, kun saan vastauksen.
status-sign-up-talk-first = Olet ilmoittautunut ohjelmaan { $programme }. Esihenkilö haluaa ensin jutella kanssasi.
status-sign-up-ready = Olet mukana ohjelmassa { $programme }. Kerron heti, kun sinulle löytyy pari tai ryhmä.
status-sign-up-paused = Olet tauolla ohjelmassa { $programme }.
status-lead = Olet ohjelman vetäjä. Omaa paria tai ryhmää sinulla ei ole.
status-can-join = Et ole nyt mukana mentoroinnissa. Ilmoittautuminen on auki. Haluatko mukaan?
status-nothing = Et ole nyt mukana mentoroinnissa, eikä ilmoittautuminen ole auki.
continue-nothing = Mikään ei odota sinua juuri nyt.
button-show-meeting = Näytä tapaaminen
button-matter-time = Tapaamisen aika
button-matter-met = Tapasitteko?
button-matter-check-in = Pysähdys
button-matter-start = Alkupohdinta
button-matter-halfway = Välipysähdys
button-matter-end = Loppupohdinta
button-matter-closing = Päätös jatkosta
button-matter-rhythm = Tapaamisten väli
button-matter-show = Vastausten näyttäminen
button-matter-agreement = Sopimus
button-matter-goals = Tavoitteet
button-matter-other = Jatka kesken jäänyttä

word-status = tilanne, missä mennään, tilanteeni
word-continue = jatka kesken jäänyttä, kesken
