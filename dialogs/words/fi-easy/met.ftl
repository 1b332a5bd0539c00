# Tapaamisen jälkeen.

met-ask = { $count ->
    [one] Tapasitteko { $when }, sinä ja { $partner }?
   *[other] Tapasiko ryhmä { $when }?
}
met-ask-any = Tapasitteko?
option-met-yes = Tapasimme
option-met-moved = Siirrämme tapaamista
option-met-no = Emme tavanneet
met-thanks = Hienoa, että tapasitte.
met-thanks-first =
    Hienoa, että tapasitte.
    Se oli ensimmäinen kerta.
met-partner-drafts =
    { $name } kirjoittaa jo sopimusta.
    Saat lukea sen, kun se on valmis.
met-moved = Selvä. Sovitte uuden ajan.
met-no =
    Selvä. Aina ei ehdi.
    Voitte sopia uuden ajan, kun teille sopii.
met-no-but-next =
    Selvä.
    Olette jo sopineet seuraavan tapaamisen: { $when }.
button-not-now = Ei nyt
met-ask-there =
    Ryhmä tapasi { $when }.
    Olitko sinä mukana?
option-met-was-there = Olin mukana
option-met-absent = En ollut mukana
met-absent =
    Kiitos, kun kerroit.
    Aina ei pääse.
    Kerron sinulle seuraavan ajan.
met-others-did =
    Kiitos.
    Joku toinen kertoi jo, että ryhmä tapasi.
    Ei haittaa, jos et ollut mukana.
