# Matkan pää: arviointi, kiitos, päätös, ja mitä sen jälkeen.

closing-lead = Sovittu matkanne on tulossa perille. Katsotaan, mitä se antoi ja miten haluat jatkaa.
closing-pass-on = Vienkö kiitoksesi perille, kun tämä matka päättyy?
closing-pass-on-note = Siihen asti vain sinä näet sen.
closing-show-ours = Näytetäänkö vastauksesi yhteisiin kysymyksiin rinnakkain parin vastausten kanssa?
closing-show-ours-note = Ne näkyvät vain, jos kaikki haluavat, ja vasta kun matka päättyy.
closing-decision = Miten haluat tästä eteenpäin?
option-wish-go-on = Haluan jatkaa
option-wish-close = Haluan päättää tähän
closing-wish-note = En kerro toivettasi muille, ennen kuin kaikki ovat kertoneet omansa.
closing-thanks = Kiitos, toiveesi on tallessa.
closing-asked = Myös { $partner } saa saman kysymyksen. Kerron, kun kaikki ovat vastanneet.
closing-still-open = Yhteinen päätös on vielä auki. Siitä voi hyvin jutella, kun seuraavan kerran näette.
closing-lead-unmet = Sovittu aika on kulunut. Yhteistä aikaa ei tällä kertaa löytynyt, ja niin voi käydä.
closing-lead-word = Tämän parin matka on tullut sovittuun päähän, ja jatko on vielä auki: { $names }. Ystävällinen sana voi auttaa. En tiedä syytä, eikä sitä tarvitse kysyä.
closing-goes-on = Kaikki haluavat jatkaa, joten matkanne jatkuu. Matkaseuranasi on edelleen { $partner }. Vanha sopimus on uuden pohjana.
closing-agreed = Mentorointimatkanne päättyy tähän. Kiitos, että olit mukana. Matkaseuranasi oli { $partner }.
closing-lead-rested = Tämän parin matka on nyt päättynyt: { $names }. Sovittu aika oli kulunut, eikä jatkosta päätetty. Uuden matkan voi aloittaa koska vain.
closing-rested = Mentorointimatkanne sovittu aika on kulunut, joten päätän matkan tähän. Matkaseuranasi oli { $partner }. Jos haluatte vielä jatkaa, kertokaa ohjelman vetäjälle.
closing-thanks-from = { $name } kiittää sinua
closing-keepsake = Matkamuistosi
closing-nothing = Sinulla ei ole nyt matkaa, jonka päätöksestä voisi sopia.
closing-not-yet = Matkanne on sovittu kestämään tähän päivään: { $day }. Päätöksen aika on sitten.
closing-ways-out = Jos haluat lopettaa jo nyt, kirjoita: lopeta. Syytä ei tarvitse kertoa.

option-pass-on-yes = Vie perille
option-pass-on-no = Pidä itselläni
option-show-ours-yes = Näytä rinnakkain
option-show-ours-no = Pidä itselläni

talk-lead = Teillä on erilaiset toiveet siitä, miten jatketaan. Niin käy usein, ja siitä voi jutella rauhassa. Matkaseuranasi on { $partner }.
talk-begin = Voit aloittaa vaikka näin: ”Mikä tässä on ollut sinulle tärkeintä, ja mitä kaipaat seuraavaksi?”
talk-ask = Kun olette jutelleet, mihin päädyitte?
talk-asked = Kiitos. Saman kysymyksen saa vielä { $partner }.
option-we-go-on = Me jatkamme
option-we-close = Me päätämme tähän

confirm-go-on = { $name } kertoi, että olette päättäneet jatkaa. Onko näin?
confirm-close = { $name } kertoi, että olette päättäneet lopettaa tähän. Onko näin?
confirm-not-yet = Selvä, mikään ei muuttunut. Jutelkaa rauhassa, ja kertokaa sitten, mihin päädyitte.
option-confirm-yes = Näin on
option-confirm-no = Jutellaan vielä
button-decided = Kerro päätös

again-ask = Saanko etsiä sinulle joskus uuden parin?
again-note = Jos et vastaa, en etsi. Mukaan voi ilmoittautua myöhemminkin.
again-kept = Hyvä. Olet mukana, kun pareja etsitään seuraavan kerran.
again-free = Selvä, en etsi. Ovi on auki, jos haluat joskus palata.
option-again-yes = Etsi vain
option-again-no = Ei nyt

word-closing = päätös, päätetään, arviointi
