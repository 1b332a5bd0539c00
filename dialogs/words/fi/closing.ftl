# Matkan pää: arviointi, kiitos, päätös, ja mitä sen jälkeen.

closing-lead = Sovittu matkanne alkaa olla lopussa. Katsotaan, mitä se antoi ja miten haluat jatkaa.
closing-pass-on = Vienkö kiitoksesi perille, kun tämä matka päättyy?
closing-pass-on-note = Siihen asti vain sinä näet sen.
closing-show-ours =
    { $form ->
        [group] Näytetäänkö vastauksesi yhteisiin kysymyksiin rinnakkain ryhmän vastausten kanssa?
       *[pair] Näytetäänkö vastauksesi yhteisiin kysymyksiin rinnakkain parin vastausten kanssa?
    }
closing-show-ours-note = Ne näkyvät vain, jos kaikki haluavat, ja vasta kun matka päättyy.
closing-decision = Miten haluat tästä eteenpäin?
option-wish-go-on = Haluan jatkaa
option-wish-close = Haluan päättää tähän
closing-wish-note = En kerro toivettasi muille, ennen kuin kaikki ovat kertoneet omansa.
closing-thanks = Kiitos, toiveesi on tallessa.
closing-asked = Myös { $partner } { $count ->
        [one] saa
       *[other] saavat
    } saman kysymyksen. Kerron, kun kaikki ovat vastanneet.
closing-still-open = Yhteinen päätös on vielä auki. Siitä voi hyvin jutella, kun seuraavan kerran näette.
closing-lead-unmet = Sovittu aika on kulunut. Yhteistä aikaa ei tällä kertaa löytynyt, ja niin voi käydä.
closing-lead-word =
    { $form ->
        [group] Tämän ryhmän matka
       *[pair] Tämän parin matka
    } on tullut sovittuun päähän, ja jatko on vielä auki: { $names }. Ystävällinen sana voi auttaa. En tiedä syytä, eikä sitä tarvitse kysyä.
closing-goes-on = Kaikki haluavat jatkaa, joten matkanne jatkuu. { $form ->
        [group] { $count ->
            [one] Ryhmässäsi on
           *[other] Ryhmässäsi ovat
        }
       *[pair] Matkaseuranasi on
    } edelleen { $partner }. Vanha sopimus on uuden pohjana.
closing-some-go-on = Matkanne jatkuu. Mukana jatkaa kanssasi: { $names }. { $count ->
        [one] Matkansa päättää
       *[other] Matkansa päättävät
    } tähän { $others }. Vanha sopimus on uuden pohjana.
closing-agreed = Mentorointimatkanne päättyy tähän. Kiitos, että olit mukana. { $count ->
        [one] Matkaseuranasi oli
       *[other] Matkaseuranasi olivat
    } { $partner }.
closing-alone = Jatkaa voi, kun mukana on ainakin kaksi. Nyt muut päättävät matkansa tähän, mutta uuden voi löytää.
closing-others-go-on-silent = Mentorointimatkanne sovittu aika on kulunut. Kiitos, että olit mukana. { $count ->
        [one] Ryhmästä jatkaa
       *[other] Ryhmästä jatkavat
    } { $names }. Jos haluat vielä mukaan, kerro ohjelman vetäjälle.
closing-others-go-on = Mentorointimatkasi päättyy tähän. Kiitos, että olit mukana. { $count ->
        [one] Ryhmästä jatkaa
       *[other] Ryhmästä jatkavat
    } { $names }.
closing-lead-rested =
    { $form ->
        [group] Tämän ryhmän matka
       *[pair] Tämän parin matka
    } on nyt päättynyt: { $names }. Sovittu aika oli kulunut, eikä jatkosta päätetty. Uuden matkan voi aloittaa koska vain.
closing-rested = Mentorointimatkanne sovittu aika on kulunut, joten päätän matkan tähän. { $count ->
        [one] Matkaseuranasi oli
       *[other] Matkaseuranasi olivat
    } { $partner }. Jos haluatte vielä jatkaa, kertokaa ohjelman vetäjälle.
closing-thanks-from = { $name } kiittää sinua
closing-keepsake = Matkamuistosi
closing-nothing = Sinulla ei ole nyt matkaa, jonka päätöksestä voisi sopia.
closing-not-yet = Matkanne on sovittu kestämään tähän päivään: { $day }. Päätöksen aika on sitten.
closing-ways-out = Jos haluat lopettaa jo nyt, kirjoita: lopeta. Syytä ei tarvitse kertoa.

option-pass-on-yes = Vie perille
option-pass-on-no = Pidä itselläni
option-show-ours-yes = Näytä rinnakkain
option-show-ours-no = Pidä itselläni

talk-lead =
    { $form ->
        [group] Ryhmässä on erilaisia toiveita siitä, miten jatketaan. Niin käy usein, ja siitä voi jutella rauhassa. { $count ->
                    [one] Matkaseuranasi on
                   *[other] Matkaseuranasi ovat
                } { $partner }.
       *[pair] Teillä on erilaiset toiveet siitä, miten jatketaan. Niin käy usein, ja siitä voi jutella rauhassa. Matkaseuranasi on { $partner }.
    }
talk-begin = Voit aloittaa vaikka näin: ”Mikä tässä on ollut sinulle tärkeintä, ja mitä kaipaat seuraavaksi?”
talk-ask =
    { $form ->
        [group] Kun olette jutelleet, miten sinä haluat jatkaa?
       *[pair] Kun olette jutelleet, mihin päädyitte?
    }
talk-note-group = Jokainen päättää omasta puolestaan. Ne, jotka haluavat, voivat jatkaa yhdessä, kun heitä on ainakin kaksi.
talk-asked = Kiitos. { $count ->
        [one] Saman kysymyksen saa vielä
       *[other] Saman kysymyksen saavat vielä
    } { $names }.
talk-noted = Kiitos, toiveesi on tallessa. Kerron, kun kaikki ovat vastanneet.
option-we-go-on = Me jatkamme
option-we-close = Me päätämme tähän

confirm-go-on = { $name } kertoi, että olette päättäneet jatkaa. Onko näin?
confirm-close = { $name } kertoi, että olette päättäneet lopettaa tähän. Onko näin?
confirm-not-yet = Selvä, mikään ei muuttunut. Jutelkaa rauhassa, ja kertokaa sitten, mihin päädyitte.
option-confirm-yes = Näin on
option-confirm-no = Jutellaan vielä
button-decided = Kerro päätös

again-ask =
    { $form ->
        [group] Saanko etsiä sinulle joskus uuden ryhmän?
       *[pair] Saanko etsiä sinulle joskus uuden parin?
    }
again-note = Jos et vastaa, en etsi. Mukaan voi ilmoittautua myöhemminkin.
again-kept =
    { $form ->
        [group] Hyvä. Olet mukana, kun ryhmiä kootaan seuraavan kerran.
       *[pair] Hyvä. Olet mukana, kun pareja etsitään seuraavan kerran.
    }
again-free = Selvä, en etsi. Ovi on auki, jos haluat joskus palata.
option-again-yes = Etsi vain
option-again-no = Ei nyt

word-closing = päätös, päätetään, arviointi
