# Meetings: offering a time, answering, moving, cancelling.

meet-ask-first = Milloin tapaisitte ensimmäisen kerran?
meet-ask-next = Milloin tapaisitte seuraavan kerran?
meet-ask-evaluation = Milloin pitäisitte arviointitapaamisen?
meet-ask-move = Mikä uusi aika sopisi?
meet-ask-typed = En löytänyt työajoistanne valmista yhteistä aikaa. Mikä aika sopisi sinulle?
meet-note-typed = Voit myös kirjoittaa ajan, esimerkiksi: ti 14.30
meet-ask-place = Missä tapaisitte?
meet-note-place = Voit kirjoittaa paikan myös omin sanoin.
meet-place-name = Paikka
meet-ask-link = Onko teillä linkki etätapaamiseen? Liitä se tähän.
option-place-workplace = Työpaikalla
option-place-quiet-room = Rauhallisessa huoneessa
option-place-walk = Kävelyllä
option-place-cafe = Kahvilla tai lounaalla
option-place-remote = Etänä
place-workplace = Työpaikalla
place-quiet-room = Rauhallisessa huoneessa
place-walk = Kävelyllä
place-cafe = Kahvilla tai lounaalla
place-remote = Etänä
place-and-words = { $place }, { $words }

meet-too-soon = Siihen on alle tunti. Mikä vähän myöhempi aika sopisi?
meet-too-far = Siihen on yli vuosi. Mikä lähempi aika sopisi?
meet-time-taken = Sinulla on silloin jo toinen tapaaminen. Mikä muu aika sopisi?
meet-outside-hours = Aika on osin työaikanne ulkopuolella. Mentorointi kuuluu työaikaan, mutta te päätätte.
meet-outside-hours-free = Aika on osin työaikanne ulkopuolella. Te päätätte, sopiiko se.
meet-sent = { $number ->
    [one] Ehdotin tätä aikaa: { $when }.
   *[other] Ehdotin näitä aikoja: { $when }.
}
meet-move-sent = { $number ->
    [one] Ehdotin uutta aikaa: { $when }.
   *[other] Ehdotin uusia aikoja: { $when }.
}
meet-crossed = { $number ->
    [one] { $name } ehti juuri ehdottaa aikaa: { $when }.
   *[other] { $name } ehti juuri ehdottaa aikoja: { $when }.
}
meet-booked-meanwhile = Ehditte juuri sopia tapaamisen, joten en ehdottanut toista.
meet-no-pair = Sinulla ei ole vielä paria tai ryhmää, jonka kanssa sopia tapaamisesta.
meet-paused = Teillä on nyt tauko. Kun jatkatte, sovitaan aika.
meet-next-is = Seuraava tapaaminen on jo sovittu: { $when }.

meeting-offered = { $number ->
    [one] { $name } ehdottaa tapaamista.
   *[other] { $name } ehdottaa tapaamiselle muutamaa aikaa.
}
meeting-countered = { $number ->
    [one] { $name } ehdottaa toista aikaa.
   *[other] { $name } ehdottaa toisia aikoja.
}
meeting-moves = { $name } haluaisi siirtää tapaamista. Vanha aika oli { $old }.
meeting-outside-your-hours = Aika on osin työaikasi ulkopuolella. Voit hyvin ehdottaa toista.
meeting-answer-ask = { $number ->
    [one] Sopiiko aika sinulle?
   *[other] Mikä näistä ajoista sopii sinulle?
}
meeting-answer-note = Muun ajan voit myös kirjoittaa suoraan, esimerkiksi: ke 13.30
option-meeting-accept = Sopii
option-meeting-other = Ehdota toista aikaa
option-meeting-cannot = En pääse
meeting-other-ask = Mikä aika sopisi sinulle paremmin?
meeting-answer-past = Se aika ehti jo mennä. Mikä uusi aika sopisi?
meeting-declined = Selvä, kerron sen parillesi. Kun sopiva hetki löytyy, voit ehdottaa aikaa.
meeting-declined-partner = { $number ->
    [one] { $name } ei pääse silloin: { $when }. Ehdota toista aikaa, kun sinulle sopii.
   *[other] { $name } ei pääse näihin aikoihin: { $when }. Ehdota toista aikaa, kun sinulle sopii.
}
meeting-settled-already = Tämä on jo ratkennut toisin, joten mikään ei muuttunut.
meeting-not-there = Tätä tapaamista ei enää ole.
meeting-not-ahead = Teillä ei ole nyt sovittua tapaamista.

meeting-agreed = Tapaaminen on sovittu.
meeting-moved = Tapaamisella on uusi aika.
meeting-ahead = Teillä on tapaaminen sovittuna.
meeting-waits = { $number ->
    [one] Olet ehdottanut tätä aikaa: { $when }. Kerron heti, kun se varmistuu.
   *[other] Olet ehdottanut näitä aikoja: { $when }. Kerron heti, kun jokin niistä varmistuu.
}
meeting-gone-by = { $number ->
    [one] Ehdotettu aika ehti mennä ohi: { $when }.
   *[other] Ehdotetut ajat ehtivät mennä ohi: { $when }.
}
meeting-file = Tapaaminen kalenteriin
meeting-file-off = Tapaaminen pois kalenterista
meeting-file-again = Tässä tapaaminen kalenteriisi.

meeting-rule = Olette sopineet siirroista näin: { $rule }
meeting-rule-own = Näin olette sopineet siirroista
cancel-ask = Perutaanko tapaaminen { $when }?
cancel-ask-any = Perutaanko tapaaminen?
cancel-note = Syytä ei tarvitse kertoa.
option-cancel-yes = Peru tapaaminen
option-cancel-move = Siirrä se
option-cancel-no = Pidä ennallaan
cancel-kept = Hyvä, tapaaminen pysyy ennallaan.
cancelled = Tapaaminen on peruttu.
cancelled-partner = { $name } ei pääsekään tapaamiseen { $when }. Katsotaanko uusi aika?
cancel-ask-offer = Perutaanko ehdotus? Aika olisi { $when }.
withdrawn = Ehdotus on peruttu.
withdrawn-partner = { $number ->
    [one] { $name } otti ehdotuksensa takaisin: { $when }. Siihen ei tarvitse enää vastata. Voit ehdottaa muuta aikaa, kun sopii.
   *[other] { $name } otti ehdotuksensa takaisin: { $when }. Niihin ei tarvitse enää vastata. Voit ehdottaa muuta aikaa, kun sopii.
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

lead-meeting-agreed = Tapaaminen sovittu: { $names }, { $when }.
lead-meeting-moved = Tapaaminen siirtyi: { $names }. Uusi aika on { $when }, vanha oli { $old }.
lead-meeting-off = Tapaaminen peruttu: { $names }, { $when }.

word-meet = tapaaminen, tapaa, tavataan, sovi aika, sovi tapaaminen, aika
word-move = siirrä, siirrä tapaaminen, vaihda aika
word-cancel = peru, peruuta, peru tapaaminen
word-invitation = kalenteri, kalenteriin, kutsu

invitation-summary = { $count ->
    [one] Mentorointi: { $partner }
   *[other] Mentorointi, ryhmän tapaaminen
}
file-invitation = tapaaminen
meet-note-group = Valitse enintään kolme aikaa. Nämä sopivat kaikkien työaikoihin. Voit myös kirjoittaa ajat, esimerkiksi: ti 14.30 tai ke 9
meet-note-most = Valitse enintään kolme aikaa. Kaikille sopivaa en löytänyt, mutta nämä käyvät useimmille. Voit myös kirjoittaa ajat, esimerkiksi: ti 14.30 tai ke 9
meet-too-many = Ehdotukseen mahtuu enintään { $count } aikaa. Mitkä niistä sopisivat parhaiten?
meet-awaited = { $count ->
    [one] Kerron heti, kun { $partner } vastaa.
   *[other] Kerron heti, kun jokin aika käy riittävän monelle.
}
cancel-ask-offered = Eikö aika käykään? Se olisi { $when }.
cancel-ask-group = Mitä tehdään tapaamiselle { $when }?
option-cancel-all = Peru kaikilta
others-hear = { $count ->
    [one] Myös { $partner } saa tiedon.
   *[other] Muutkin saavat tiedon.
}
fact-coming = Tulossa
fact-length = Kesto
fact-minutes = { $minutes } min
button-away = En pääse
button-coming = Pääsen sittenkin
button-group = Ryhmä
meeting-gone-by-ask = { $count ->
    [one] Milloin sinä ja { $partner } voisitte tavata?
   *[other] Milloin ryhmänne voisi tavata?
}
