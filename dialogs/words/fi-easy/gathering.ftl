# Ryhmän tapaamiset: mikä aika sopii, kuka tulee, kenen vuoro on.

group-answer-ask = Mitkä ajat sopivat sinulle?
group-answer-note =
    Valitse kaikki ajat, jotka sopivat.
    Voit myös kirjoittaa numerot, esimerkiksi: 1 ja 3.
    Voit myös kirjoittaa toisen ajan.
option-group-none = Ei mikään näistä
group-answer-kept = Kiitos. Kerron heti, kun aika on varma.
group-answer-none =
    Kiitos, kun kerroit.
    Ei haittaa, jos aika ei sovi.
    Kerron sinulle, mitä muut sopivat.
group-counter-waits =
    Nämä ajat eivät sovi sinulle.
    Jokin niistä sopii jollekin muulle.
    Etsimme uusia aikoja, jos nämä eivät riitä.

group-without-you =
    Aika ei sopinut sinulle. Se ei haittaa.
    Jos voit sittenkin tulla, paina nappia.
group-if-you-cannot =
    Aika sopii jo tarpeeksi monelle.
    Jos et pääse, paina nappia.
    Sinun ei tarvitse kertoa syytä.
group-old-time =
    Uutta aikaa ei löytynyt.
    Tapaaminen on sama kuin ennen.

group-short-all =
    Kaikki ovat vastanneet.
    Mikään aika ei sovi tarpeeksi monelle.
group-short-week =
    Ehdotit aikoja viikko sitten.
    Mikään aika ei ole vielä varma.
group-short-best =
    Tämä aika sopii parhaiten: { $when }.
    Silloin pääsevät { $names }.
group-short-ask = Mitä haluat tehdä?
option-group-new = Ehdota uusia aikoja
option-group-anyway = Tapaamme silloin
option-group-wait = Odotamme vielä
option-group-drop = En ehdota nyt
group-waits = Selvä. Kerron heti, kun aika on varma.
group-dropped =
    Ryhmä ei löytänyt nyt yhteistä aikaa.
    Kuka tahansa voi ehdottaa uutta aikaa.
group-withdrawn =
    Peruin ehdotuksen.
    Myös muut saavat tietää.

group-off =
    Tapaaminen peruuntui: { $when }.
    Aika ei sovi tarpeeksi monelle.
    Kuka tahansa voi ehdottaa uutta aikaa.
group-few =
    Tapaaminen on { $when }.
    Silloin pääsevät { $names }.
group-keep-ask = Tuletko sinä?
group-keep-note = Tapaatte, jos ainakin kaksi tulee.
option-keep-keep = Tulen
option-keep-away = En tule

away-kept =
    Kiitos, kun kerroit.
    Se ei haittaa. Muut tapaavat silloin.
    Jos voit sittenkin tulla, paina nappia.
away-known = Muut tietävät jo, että et pääse.
away-others =
    { $name } ei pääse tapaamiseen { $when }.
    Muut tapaavat silloin.
coming-kept = Hienoa, että pääset.
coming-known = Olet jo mukana tapaamisessa.
coming-others = { $name } pääsee sittenkin tapaamiseen { $when }.

turn-ask = Haluatteko, että kutsuvuoro vaihtuu?
turn-note =
    Muistutan ensin sitä, kenen vuoro on.
    Kuka tahansa voi silti ehdottaa aikaa.
    Voit muuttaa tämän aina.
option-turn-yes = Vuoro vaihtuu
option-turn-no = Vuoroja ei ole
turn-on-others =
    { $name } valitsi, että kutsuvuoro vaihtuu.
    Muistutan ensin sitä, kenen vuoro on.
    Jos haluat muuttaa tämän, kirjoita: kutsuvuoro
turn-off-others =
    { $name } valitsi, että vuoroja ei ole.
    Kuka tahansa voi ehdottaa aikaa.
turn-is-yours =
    Nyt on sinun vuorosi ehdottaa aikaa.
    Kuka tahansa voi silti ehdottaa.
turn-is =
    Nyt kutsuvuorossa on { $name }.
    Kuka tahansa voi silti ehdottaa.
turn-goes-round =
    Kutsuvuoro vaihtuu.
    Kun olette tavanneet, vuorossa on { $name }.
    Kuka tahansa voi silti ehdottaa.
turn-none =
    Kutsuvuoroja ei ole.
    Kuka tahansa voi ehdottaa aikaa.
turn-no-group = Kutsuvuoro on vain ryhmässä.
button-turn = Kutsuvuoro

word-away = en pääsekään, en pääse tapaamiseen, olen poissa
word-coming = pääsen sittenkin, pääsenkin, tulen sittenkin
word-turn = kutsuvuoro, kutsuvuorot
