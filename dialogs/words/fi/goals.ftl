# Tavoitteet: omat ja parin, ja mitä niille voi tehdä.

word-goals = tavoitteet, tavoite

goals-none = Seurattavia tavoitteita ei ole vielä. Yksi pienikin riittää alkuun.
goals-nothing = Sinulla ei ole nyt paria tai ryhmää, joten tavoitteita ei voi vielä kirjata.
goals-yours = Tavoitteesi
goals-no-history = Tavoitteita ei ole vielä tarkennettu, joten historiaa ei ole.
goal-yours = Tavoitteesi
goal-of = { $name } · tavoite
goals-of = { $name } · tavoitteet
goal-number = Tavoite { $number }
goal-state-private = Vain sinulla
goal-state-shared = Jutellaan tästä ensin
goal-state-active = Käynnissä
goal-state-reached = Saavutettu

button-goal-add = Lisää tavoite
button-goal-show =
    { $form ->
        [group] Näytä ryhmälle
       *[pair] Näytä parille
    }
button-goal-hear = Kerro ajatuksesi
button-goal-refine = Tarkenna
button-goal-reached = Merkitse saavutetuksi
button-goal-let-go = Luovu tavoitteesta
button-goal-history = Näytä historia

goal-words-ask = Mitä haluat oppia tai muuttaa työssäsi?
goal-words-note =
    { $form ->
        [group] Yksi lause riittää. Seuraavaksi saat päättää, näytätkö sen ryhmällesi. Jätä asiakkaiden ja potilaiden nimet pois.
       *[pair] Yksi lause riittää. Seuraavaksi saat päättää, näytätkö sen parillesi. Jätä asiakkaiden ja potilaiden nimet pois.
    }
goal-words-form =
    { $form ->
        [group] Yksi lause riittää. Alla päätät, näytätkö sen ryhmällesi. Jätä asiakkaiden ja potilaiden nimet pois.
       *[pair] Yksi lause riittää. Alla päätät, näytätkö sen parillesi. Jätä asiakkaiden ja potilaiden nimet pois.
    }
goal-you-wrote = Kirjoitit alussa
option-goal-quote = Käytä tätä
goal-show-ask =
    { $form ->
        [group] Näytetäänkö tavoite ryhmällesi?
       *[pair] Näytetäänkö tavoite parillesi?
    }
goal-show-note =
    { $form ->
        [group] Tavoite käynnistyy, kun kaikki muut ovat kertoneet ajatuksensa siitä.
       *[pair] Tavoite käynnistyy, kun parisi on kertonut ajatuksensa siitä.
    }
option-goal-show =
    { $form ->
        [group] Näytä ryhmälle
       *[pair] Näytä parille
    }
option-goal-keep = Pidä itselläni
goal-kept-private =
    { $form ->
        [group] Selvä, tavoite on vain sinulla. Voit näyttää sen ryhmällesi myöhemmin sanalla tavoitteet.
       *[pair] Selvä, tavoite on vain sinulla. Voit näyttää sen parillesi myöhemmin sanalla tavoitteet.
    }
goal-shown = Tavoitteesi { $count ->
        [one] näkee
       *[other] näkevät
    } nyt myös { $names }. Kerron, mitä siitä sanotaan.

goal-hear-why = { $name } haluaa näyttää sinulle tavoitteensa.
goal-hear-ask = Mitä ajattelet tästä? Voit myös kirjoittaa omin sanoin.
goal-hear-note = Tavoite käynnistyy, kun kaikki ovat kertoneet ajatuksensa.
option-goal-good = Kuulostaa hyvältä
option-goal-talk = Jutellaan tästä
goal-hear-thanks = Kiitos, kerroin eteenpäin.
goal-word-good = { $name }: kuulostaa hyvältä.
goal-word-talk = { $name } haluaa jutella tavoitteestasi, kun tapaatte.
goal-word-said = { $name } sanoo
goal-active = Tavoite on nyt käynnissä.
goal-talk-when-you-meet =
    { $form ->
        [group] Tavoite odottaa vielä jonkun sanaa. Ehkä siitä on helpoin jutella, kun tapaatte.
       *[pair] Tavoite odottaa vielä toisen sanaa. Ehkä siitä on helpoin jutella, kun tapaatte.
    }
goal-moved-on = Tämä tavoite on ehtinyt jo muuttua, joten jätin sen ennalleen. Sana tavoitteet näyttää, missä mennään.

goal-refine-ask = Miten tavoite kuuluu nyt?
goal-reads-now = Nyt
goal-read-before = Ennen
goal-refined = Hyvä, tavoite on tarkentunut. Aiemmat sanat jäävät historiaan.
goal-refined-partner = { $name } tarkensi tavoitettaan.
goal-reached = Sinne asti pääsit. Hieno juttu.
goal-reached-partner = { $name } saavutti tavoitteensa.
goal-dropped = Selvä, tavoite jää pois. Suunta saa vaihtua.
goal-dropped-partner = { $name } päätti luopua tästä tavoitteesta. Suunta saa vaihtua.

goal-which-show =
    { $form ->
        [group] Minkä tavoitteen näytät ryhmällesi?
       *[pair] Minkä tavoitteen näytät parillesi?
    }
goal-which-refine = Mitä tavoitetta haluat tarkentaa?
goal-which-reached = Mikä tavoite on saavutettu?
goal-which-let-go = Mistä tavoitteesta luovut?
goal-which-hear = Mistä tavoitteesta haluat sanoa jotain?
goal-none-to-show =
    { $form ->
        [group] Sinulla ei ole nyt tavoitetta, jota ryhmäsi ei näkisi.
       *[pair] Sinulla ei ole nyt tavoitetta, jota parisi ei näkisi.
    }
goal-none-to-refine = Sinulla ei ole nyt tavoitetta, jota voisi tarkentaa.
goal-none-to-reached = Sinulla ei ole nyt tavoitetta käynnissä.
goal-none-to-let-go = Sinulla ei ole nyt tavoitetta, josta luopua.
goal-none-to-hear = Mikään tavoite ei odota nyt sanaasi.
