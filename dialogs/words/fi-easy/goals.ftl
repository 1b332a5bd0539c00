# Tavoitteet: omat ja parin, ja mitä niille voi tehdä.

word-goals = tavoitteet, tavoite

goals-none =
    Teillä ei ole vielä tavoitteita, joita seuraatte.
    Yksi pieni tavoite riittää alkuun.
goals-nothing =
    Sinulla ei ole nyt paria tai ryhmää.
    Siksi et voi vielä kirjoittaa tavoitteita.
goals-yours = Tavoitteesi
goals-no-history =
    Tavoitteet eivät ole vielä muuttuneet.
    Siksi vanhoja tavoitteita ei ole.
goal-yours = Tavoitteesi
goal-of = { $name } · tavoite
goals-of = { $name } · tavoitteet
goal-number = Tavoite { $number }
goal-state-private = Vain sinulla
goal-state-shared = Odottaa, että puhutte
goal-state-active = Käynnissä
goal-state-reached = Valmis

button-goal-add = Lisää tavoite
button-goal-show =
    { $form ->
        [group] Näytä ryhmälle
       *[pair] Näytä parille
    }
button-goal-hear = Kerro mielipiteesi
button-goal-refine = Muuta tavoitetta
button-goal-reached = Tavoite on valmis
button-goal-let-go = Luovu tavoitteesta
button-goal-history = Näytä vanhat

goal-words-ask = Mitä haluat oppia tai muuttaa työssäsi?
goal-words-note =
    { $form ->
        [group] Yksi lause riittää.
            Sitten päätät, näytätkö tavoitteen ryhmälle.
            Älä kirjoita asiakkaiden tai potilaiden nimiä.
       *[pair] Yksi lause riittää.
            Sitten päätät, näytätkö tavoitteen parille.
            Älä kirjoita asiakkaiden tai potilaiden nimiä.
    }
goal-words-form =
    { $form ->
        [group] Yksi lause riittää.
            Alla päätät, näytätkö tavoitteen ryhmälle.
            Älä kirjoita asiakkaiden tai potilaiden nimiä.
       *[pair] Yksi lause riittää.
            Alla päätät, näytätkö tavoitteen parille.
            Älä kirjoita asiakkaiden tai potilaiden nimiä.
    }
goal-you-wrote = Kirjoitit alussa
option-goal-quote = Käytä tätä
goal-show-ask =
    { $form ->
        [group] Näytänkö tavoitteen ryhmällesi?
       *[pair] Näytänkö tavoitteen parillesi?
    }
goal-show-note =
    { $form ->
        [group] Tavoite alkaa, kun kaikki muut ovat kertoneet mielipiteensä.
       *[pair] Tavoite alkaa, kun parisi on kertonut mielipiteensä.
    }
option-goal-show =
    { $form ->
        [group] Näytä ryhmälle
       *[pair] Näytä parille
    }
option-goal-keep = Vain minulle
goal-kept-private =
    { $form ->
        [group] Selvä. Vain sinä näet tavoitteen.
            Voit näyttää sen ryhmälle myöhemmin.
            Kirjoita silloin: tavoitteet
       *[pair] Selvä. Vain sinä näet tavoitteen.
            Jos haluat näyttää sen myöhemmin, kirjoita: tavoitteet
    }
goal-shown =
    { $count ->
        [one] Tavoitteesi näkee nyt myös { $names }.
       *[other] Tavoitteesi näkevät nyt myös { $names }.
    }
    Kerron, kun saan vastauksen.

goal-hear-why = { $name } haluaa näyttää sinulle tavoitteen.
goal-hear-ask =
    Mitä ajattelet tästä?
    Voit myös kirjoittaa itse.
goal-hear-note = Tavoite alkaa, kun kaikki ovat kertoneet mielipiteensä.
option-goal-good = Hyvä tavoite
option-goal-talk = Puhumme tästä ensin
goal-hear-thanks = Kiitos. Kerroin vastauksesi.
goal-word-good = { $name }: hyvä tavoite.
goal-word-talk = { $name } haluaa puhua tavoitteestasi, kun tapaatte.
goal-word-said = { $name } sanoo
goal-active = Tavoite on nyt käynnissä.
goal-talk-when-you-meet =
    { $form ->
        [group] Tavoite odottaa vielä jonkun vastausta.
            Voitte puhua siitä, kun tapaatte.
       *[pair] Tavoite odottaa vielä vastausta.
            Voitte puhua siitä, kun tapaatte.
    }
goal-moved-on =
    Tavoite on jo muuttunut. En muuttanut sitä.
    Jos haluat nähdä tavoitteet, kirjoita: tavoitteet

goal-refine-ask = Miten kirjoitat tavoitteen nyt?
goal-reads-now = Nyt
goal-read-before = Ennen
goal-refined =
    Hyvä. Tavoite on nyt muuttunut.
    Vanha teksti on myös tallessa.
goal-refined-partner = { $name } muutti tavoitettaan.
goal-reached = Pääsit tavoitteeseen. Hienoa.
goal-reached-partner = { $name } pääsi tavoitteeseen.
goal-dropped =
    Selvä. Tämä tavoite loppuu.
    Tavoite saa vaihtua.
goal-dropped-partner =
    { $name } luopui tästä tavoitteesta.
    Tavoite saa vaihtua.

goal-which-show =
    { $form ->
        [group] Minkä tavoitteen näytät ryhmälle?
       *[pair] Minkä tavoitteen näytät parille?
    }
goal-which-refine = Mitä tavoitetta haluat muuttaa?
goal-which-reached = Mikä tavoite on valmis?
goal-which-let-go = Mistä tavoitteesta luovut?
goal-which-hear = Mistä tavoitteesta haluat kertoa mielipiteesi?
goal-none-to-show =
    { $form ->
        [group] Ryhmäsi näkee jo kaikki tavoitteesi.
       *[pair] Parisi näkee jo kaikki tavoitteesi.
    }
goal-none-to-refine = Sinulla ei ole nyt tavoitetta, jota voit muuttaa.
goal-none-to-reached = Sinulla ei ole nyt tavoitetta, joka on käynnissä.
goal-none-to-let-go = Sinulla ei ole nyt tavoitetta, josta voit luopua.
goal-none-to-hear = Mikään tavoite ei odota nyt vastaustasi.
