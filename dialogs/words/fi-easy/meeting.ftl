# Tapaamiset: ehdotus, vastaus, siirto, peruminen.

meet-ask-first = Milloin haluat tavata ensimmäisen kerran?
meet-ask-next = Milloin haluat tavata seuraavan kerran?
meet-ask-evaluation = Milloin sopii viimeinen tapaaminen?
meet-ask-move = Mikä uusi aika sopii?
meet-ask-typed =
    En löytänyt aikaa, jolloin olette kaikki töissä.
    Mikä aika sopii sinulle?
meet-note-typed = Voit myös kirjoittaa ajan, esimerkiksi: ti 14.30
meet-ask-place = Missä haluat tavata?
meet-note-place = Voit myös kirjoittaa paikan itse.
meet-place-name = Paikka
meet-ask-link =
    Onko teillä linkki tapaamiseen?
    Kirjoita se tähän.
option-place-workplace = Työpaikalla
option-place-quiet-room = Hiljaisessa huoneessa
option-place-walk = Kävelyllä
option-place-cafe = Kahvilla tai lounaalla
option-place-remote = Etänä
place-workplace = Työpaikalla
place-quiet-room = Hiljaisessa huoneessa
place-walk = Kävelyllä
place-cafe = Kahvilla tai lounaalla
place-remote = Etänä
place-and-words = { $place }, { $words }

meet-too-soon =
    Aika on liian pian.
    Mikä myöhempi aika sopii?
meet-too-far =
    Siihen on yli vuosi.
    Mikä aikaisempi aika sopii?
meet-time-taken =
    Sinulla on silloin jo toinen tapaaminen.
    Mikä muu aika sopii?
meet-outside-hours =
    Kaikki eivät ole silloin koko aikaa töissä.
    Mentorointi on työaikaa, mutta te päätätte.
meet-outside-hours-free =
    Kaikki eivät ole silloin koko aikaa töissä.
    Te päätätte, sopiiko aika.
meet-sent = { $number ->
    [one] Ehdotin tätä aikaa: { $when }.
   *[other] Ehdotin näitä aikoja: { $when }.
}
meet-move-sent = { $number ->
    [one] Ehdotin uutta aikaa: { $when }.
   *[other] Ehdotin uusia aikoja: { $when }.
}
meet-crossed = { $number ->
    [one] { $name } ehdotti juuri aikaa: { $when }.
   *[other] { $name } ehdotti juuri aikoja: { $when }.
}
meet-booked-meanwhile =
    Te sovitte juuri tapaamisen.
    Siksi en ehdottanut toista.
meet-no-pair =
    Sinulla ei ole vielä paria tai ryhmää.
    Siksi et voi sopia tapaamista.
meet-paused =
    Teillä on nyt tauko.
    Voitte sopia ajan, kun jatkatte.
meet-next-is = Olette jo sopineet seuraavan tapaamisen: { $when }.

meeting-offered = { $number ->
    [one] { $name } ehdottaa tapaamista.
   *[other] { $name } ehdottaa tapaamiselle näitä aikoja.
}
meeting-countered = { $number ->
    [one] { $name } ehdottaa toista aikaa.
   *[other] { $name } ehdottaa toisia aikoja.
}
meeting-moves =
    { $name } haluaa siirtää tapaamisen.
    Vanha aika oli { $old }.
meeting-outside-your-hours =
    Et ole silloin koko aikaa töissä.
    Voit ehdottaa toista aikaa.
meeting-answer-ask = { $number ->
    [one] Sopiiko aika sinulle?
   *[other] Mikä aika sopii sinulle?
}
meeting-answer-note = Voit myös kirjoittaa toisen ajan, esimerkiksi: ke 13.30
option-meeting-accept = Sopii
option-meeting-other = Ehdota toista aikaa
option-meeting-cannot = En pääse
meeting-other-ask = Mikä aika sopii sinulle paremmin?
meeting-answer-past =
    Se aika on jo mennyt.
    Mikä uusi aika sopii?
meeting-declined =
    Selvä. Kerron sen parillesi.
    Voit ehdottaa toista aikaa, kun sinulle sopii.
meeting-declined-partner = { $number ->
    [one]
        { $name } ei pääse silloin: { $when }.
        Ehdota toista aikaa, kun sinulle sopii.
   *[other]
        { $name } ei pääse silloin: { $when }.
        Ehdota toisia aikoja, kun sinulle sopii.
}
meeting-settled-already =
    Tähän on jo vastaus.
    Mikään ei muuttunut.
meeting-not-there = Tätä tapaamista ei enää ole.
meeting-not-ahead = Te ette ole nyt sopineet tapaamista.

meeting-agreed = Olette sopineet tapaamisen.
meeting-moved = Tapaamisella on uusi aika.
meeting-ahead = Teillä on tapaaminen.
meeting-waits = { $number ->
    [one]
        Olet ehdottanut tätä aikaa: { $when }.
        Kerron heti, kun aika on varma.
   *[other]
        Olet ehdottanut näitä aikoja: { $when }.
        Kerron heti, kun aika on varma.
}
meeting-gone-by = { $number ->
    [one] Aika on jo mennyt: { $when }.
   *[other] Ajat ovat jo menneet: { $when }.
}
meeting-file = Tapaaminen kalenteriin
meeting-file-off = Tapaaminen pois kalenterista
meeting-file-again = Tässä on tapaaminen kalenteriisi.

meeting-rule = Olette sopineet näin, jos aika ei käy: { $rule }
meeting-rule-own = Olette sopineet näin, jos aika ei käy
cancel-ask = Haluatko perua tapaamisen { $when }?
cancel-ask-any = Haluatko perua tapaamisen?
cancel-note = Sinun ei tarvitse kertoa syytä.
option-cancel-yes = Peru tapaaminen
option-cancel-move = Siirrä tapaaminen
option-cancel-no = Älä peru
cancel-kept = Hyvä. Tapaaminen on sama kuin ennen.
cancelled = Peruin tapaamisen.
cancelled-partner =
    { $name } ei pääse tapaamiseen { $when }.
    Haluatko sopia uuden ajan?
cancel-ask-offer =
    Haluatko perua ehdotuksen?
    Aika on { $when }.
withdrawn = Peruin ehdotuksen.
withdrawn-partner = { $number ->
    [one]
        { $name } perui ehdotuksensa: { $when }.
        Sinun ei tarvitse vastata siihen.
        Voit ehdottaa toista aikaa.
   *[other]
        { $name } perui ehdotuksensa: { $when }.
        Sinun ei tarvitse vastata niihin.
        Voit ehdottaa toisia aikoja.
}

fact-when = Milloin
fact-when-minutes = { $when }, { $minutes } min
fact-with = { $count ->
    [one] Parisi
   *[other] Ryhmäsi
}
fact-place = Missä
fact-link = Linkki

button-propose-time = Ehdota aikaa
button-move = Siirrä
button-cancel-meeting = Peru tapaaminen
button-change-time = Muuta aikaa
button-withdraw = Peru ehdotus
button-invitation = Lataa kalenteriin

lead-meeting-agreed = Uusi tapaaminen: { $names }, { $when }.
lead-meeting-moved =
    Tapaaminen siirtyi: { $names }.
    Uusi aika on { $when }.
    Vanha aika oli { $old }.
lead-meeting-off = Tapaaminen peruuntui: { $names }, { $when }.

word-meet = tapaaminen, tapaa, tavataan, sovi aika, sovi tapaaminen, aika
word-move = siirrä, siirrä tapaaminen, vaihda aika
word-cancel = peru, peruuta, peru tapaaminen
word-invitation = kalenteri, kalenteriin, kutsu

invitation-summary = { $count ->
    [one] Mentorointi: { $partner }
   *[other] Mentorointi, ryhmän tapaaminen
}
file-invitation = tapaaminen
meet-note-group =
    Valitse 1–3 aikaa.
    Kaikki ovat silloin töissä.
    Voit myös kirjoittaa ajat, esimerkiksi: ti 14.30 tai ke 9
meet-note-most =
    Valitse 1–3 aikaa.
    Useimmat teistä ovat silloin töissä.
    Voit myös kirjoittaa ajat, esimerkiksi: ti 14.30 tai ke 9
meet-too-many =
    Voit ehdottaa enintään { $count } aikaa.
    Mitkä ajat sopivat parhaiten?
meet-awaited = { $count ->
    [one] Kerron heti, kun { $partner } vastaa.
   *[other] Kerron heti, kun aika sopii tarpeeksi monelle.
}
cancel-ask-offered =
    Sopiiko aika sinulle?
    Aika on { $when }.
cancel-ask-group = Mitä haluat tehdä? Tapaaminen on { $when }.
option-cancel-all = Peru kaikilta
others-hear = { $count ->
    [one] Myös { $partner } saa tietää.
   *[other] Myös muut saavat tietää.
}
fact-coming = Tulossa
fact-length = Kesto
fact-minutes = { $minutes } min
button-away = En pääse
button-coming = Pääsen sittenkin
button-group = Ryhmä
meeting-gone-by-ask = { $count ->
    [one] Milloin sinä ja { $partner } voitte tavata?
   *[other] Milloin ryhmä voi tavata?
}
