# Tapaamisen jälkeen.

met-ask = Tapasitteko { $when }, sinä ja { $partner }?
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
met-no-but-next = Selvä. Olette jo sopineet seuraavan tapaamisen: { $when }.
button-not-now = Ei nyt
