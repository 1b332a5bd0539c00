# at the start
hope = Mitä toivot tältä yhteiseltä ajalta?
hope-hint = Yksikin toive riittää. Sitä voi muuttaa matkan varrella.
hope-label = Toive
shelves = Mistä kirjaston työstä haluaisitte puhua?
shelves-label = Aiheet
how-long = Miten kauan kuljette yhdessä?
how-long-label = Kesto
how-long-two-months = Kaksi kuukautta
how-long-four-months = Neljä kuukautta
how-often = Miten usein tapaatte?
how-often-label = Rytmi
how-often-each-week = Joka viikko
how-often-second-week = Joka toinen viikko
how-often-other = Jokin muu rytmi
where = Missä tapaatte?
where-label = Paikka
where-reading-room = Lukusalissa
where-yard = Kävellen pihalla
where-remote = Etänä
which-branch = Missä toimipisteessä tapaatte?
which-branch-label = Toimipiste

# on the way
good-moment = Mikä oli tapaamisessa hyvä hetki?
tried-out = Mitä olet kokeillut tiskillä tai hyllyjen välissä?
tried-out-hint = Pienikin kokeilu kelpaa.
next-shelf = Onko seuraava aihe selvillä?
next-shelf-clear = On
next-shelf-open = Vielä auki

# at the end
learnt = Mitä opit?
carry-on = Mitä otat mukaasi?
desk-work = Miten tämä näkyy omassa työssäsi?
thank-you = Mistä haluat kiittää?
thank-you-hint = Kiitos kulkee perille vasta, kun annat siihen luvan.
last-page = Viimeiset sivut ovat käsillä. Katsotaan, mitä tarinassa tapahtui.

# good wishes and a tip
quiet-tip = Anna toisen miettiä rauhassa. Hiljaisuus kuuluu kirjastoon.
good-reading = Hyviä lukuhetkiä teille.
