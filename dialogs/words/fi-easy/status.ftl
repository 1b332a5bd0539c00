# Missä mennään.

status-pair =
    Tässä on teidän tilanteenne.
    Ohjelma on { $programme }.
status-phase = Vaihe
phase-start = Alussa
phase-under-way = Käynnissä
phase-end = Loppu on lähellä
phase-paused = Tauolla
status-paused-until = Tauko päättyy
status-next-meeting = Seuraava tapaaminen
status-no-meeting = Ei aikaa vielä
status-meeting-offered = { $when }, odottaa vastausta
status-meeting-asked = { $when }, odottaa vastaustasi
status-rhythm = Kuinka usein tapaatte
status-rhythm-weeks = { $weeks ->
    [one] Joka viikko
   *[other] { $weeks } viikon välein
}
status-ends = Mentorointi päättyy
status-waiting = { $count ->
    [one] Yksi asia odottaa sinua, kun ehdit.
   *[other] { $count } asiaa odottaa sinua, kun ehdit.
}
status-sign-up-waiting =
    Olet ilmoittautunut: { $programme }.
    Esihenkilö lukee ilmoittautumisesi.
    Kerron, kun saan vastauksen.
status-sign-up-talk-first =
    Olet ilmoittautunut: { $programme }.
    Esihenkilö haluaa ensin puhua kanssasi.
status-sign-up-ready =
    Olet mukana: { $programme }.
    Kerron heti, kun löydän sinulle parin tai ryhmän.
status-sign-up-paused = Olet tauolla: { $programme }.
status-lead =
    Olet ohjelman vetäjä.
    Sinulla ei ole omaa paria tai ryhmää.
status-can-join =
    Et ole nyt mukana mentoroinnissa.
    Voit ilmoittautua.
    Haluatko mukaan?
status-nothing =
    Et ole nyt mukana mentoroinnissa.
    Et voi ilmoittautua juuri nyt.
continue-nothing = Mikään asia ei odota sinua nyt.
button-show-meeting = Näytä tapaaminen
button-matter-time = Tapaamisen aika
button-matter-met = Tapasitteko?
button-matter-check-in = Kysymykset
button-matter-start = Alun kysymykset
button-matter-halfway = Välikysymykset
button-matter-end = Lopun kysymykset
button-matter-closing = Päätös jatkosta
button-matter-rhythm = Kuinka usein tapaatte
button-matter-show = Vastausten näyttäminen
button-matter-agreement = Sopimus
button-matter-goals = Tavoitteet
button-matter-other = Jatka tästä

word-status = tilanne, missä mennään, tilanteeni
word-continue = jatka kesken jäänyttä, kesken
