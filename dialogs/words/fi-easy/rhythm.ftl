# Kun tapaamista ei ole sovittu; ja lähellä loppua.

nudge-first-1 = { $count ->
    [one]
        Milloin voitte tavata ensimmäisen kerran, sinä ja { $partner }?
        Autan löytämään ajan.
   *[other]
        Milloin ryhmä voi tavata ensimmäisen kerran?
        Autan löytämään ajan.
}
nudge-first-2 = { $count ->
    [one]
        Ensimmäinen tapaaminen voi olla lyhyt.
        Voitteko tavata pian, sinä ja { $partner }?
   *[other]
        Ensimmäinen tapaaminen voi olla lyhyt.
        Voiko ryhmä tavata pian?
}
nudge-first-3 = { $count ->
    [one]
        Muistutan vielä kerran.
        Milloin voitte tavata ensimmäisen kerran, sinä ja { $partner }?
   *[other]
        Muistutan vielä kerran.
        Milloin ryhmä voi tavata ensimmäisen kerran?
}
nudge-next-1 = { $count ->
    [one]
        Seuraava tapaaminen on vielä auki.
        Milloin voitte tavata, sinä ja { $partner }?
   *[other]
        Ryhmän seuraava tapaaminen on vielä auki.
        Milloin ryhmä voi tavata?
}
nudge-next-2 = { $count ->
    [one]
        Voitteko tavata pian, sinä ja { $partner }?
        Lyhyt hetki riittää.
   *[other]
        Voiko ryhmä tavata pian?
        Lyhyt hetki riittää.
}
nudge-next-3 = { $count ->
    [one]
        Muistutan vielä kerran.
        Milloin voitte tavata, sinä ja { $partner }?
   *[other]
        Muistutan vielä kerran.
        Milloin ryhmä voi tavata?
}
option-nudge-propose = Ehdota aikaa
option-nudge-not-now = Ei nyt
nudge-left =
    Selvä.
    Kun haluat sopia ajan, kirjoita: tapaaminen

rhythm-ask = { $count ->
    [one]
        Yhteistä aikaa ei ole nyt löytynyt.
        Parisi on { $partner }.
        Mikä auttaa teitä?
   *[other]
        Ryhmälle ei ole nyt löytynyt yhteistä aikaa.
        Mikä auttaa teitä?
}
rhythm-note =
    Kaikki vastaukset ovat hyviä.
    Jos et vastaa, en kysy tätä enää.
option-rhythm-fine = Kaikki on hyvin
option-rhythm-change = Muutamme tapaamisia
option-rhythm-pause = Pidämme tauon
option-rhythm-stop = Lopetamme
option-rhythm-else = Jotain muuta
rhythm-ask-weeks = Kuinka usein haluatte tavata?
option-rhythm-weeks = { $weeks } viikon välein
rhythm-fine = Hyvä. Sovitte ajan, kun teille sopii.
rhythm-changed = Nyt tapaatte { $weeks } viikon välein.
rhythm-changed-partner =
    { $name } muutti sitä, kuinka usein tapaatte.
    Nyt tapaatte { $weeks } viikon välein.
    Jos se ei sovi sinulle, puhukaa siitä.

evaluation-offer =
    Mentorointi päättyy pian: { $end }.
    Nyt voitte sopia viimeisen tapaamisen.
evaluation-what =
    Siinä puhutte, mitä saitte mentoroinnista.
    Puhutte myös siitä, jatkatteko.
    Teidän ei tarvitse valmistella mitään.
evaluation-is-booked =
    Mentorointi päättyy pian.
    Tapaaminen { $when } voi olla viimeinen tapaaminen.

word-rhythm = tahti, tapaamisten tahti
