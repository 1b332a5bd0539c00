# After a meeting.

met-ask = { $count ->
    [one] Tapasitteko { $when }, sinä ja { $partner }?
   *[other] Tapasiko ryhmänne { $when }?
}
met-ask-any = Tapasitteko sovitusti?
option-met-yes = Tapasimme
option-met-moved = Siirretään
option-met-no = Emme tavanneet
met-thanks = Hienoa, että tapasitte.
met-thanks-first = Hienoa, että tapasitte. Ensimmäinen kerta on nyt takana.
met-partner-drafts = { $name } kirjoittaa jo sopimuksen luonnosta. Saat sen luettavaksi, kun se on valmis.
met-moved = Selvä, siirretään.
met-no = Selvä, aina ei ehdi. Uuden ajan voi sopia milloin vain.
met-no-but-next = Selvä. Seuraava tapaaminen on jo sovittu: { $when }.
button-not-now = Ei juuri nyt
met-ask-there = Ryhmänne tapasi { $when }. Olitko sinä mukana?
option-met-was-there = Olin mukana
option-met-absent = En ollut mukana
met-absent = Kiitos, kun kerroit. Aina ei pääse. Kerron, kun seuraava aika on sovittu.
met-others-did = Kiitos. Joku ryhmästänne kertoi jo, että tapasitte, joten merkitsin niin. Jos et ollut mukana, se ei haittaa.
