# Omat kysymykset oppaan kysymysten vieressä, ja kunkin oma järjestys.

own-question-words = { $words }
own-question-hidden = Tätä kysymystä ei voi enää nähdä
own-question-by = { $line } – { $name }
own-question-mine = { $line } – vain sinulle
own-questions-none =
    Tässä ei ole vielä omia kysymyksiä.
    Voit lisätä kysymyksen, jos haluat.
    Voit miettiä sitä yksin tai puhua siitä, kun tapaatte.

own-question-who = Kenelle kysymys on?
own-question-paused =
    Teillä on nyt tauko.
    Siksi voit lisätä kysymyksen vain itsellesi.
own-question-ask = Kirjoita kysymys omilla sanoillasi.
own-question-note-all =
    Kenenkään ei ole pakko vastata.
    Kaikki näkevät vastaukset vain, jos kaikki haluavat.
own-question-note-me = Kukaan muu ei näe kysymystä eikä vastaustasi.
own-question-added-all =
    { $form ->
        [group]
            Lisäsin kysymyksen.
            Kerron siitä ryhmällesi.
            Voitte puhua siitä, kun tapaatte.
       *[pair]
            Lisäsin kysymyksen.
            Kerron siitä parillesi.
            Voitte puhua siitä, kun tapaatte.
    }
own-question-added-me =
    Lisäsin kysymyksen.
    Kysyn sen sinulta, kun kysyn seuraavan kerran.
own-question-new =
    { $form ->
        [group] { $name } lisäsi kysymyksen teille kaikille.
       *[pair] { $name } lisäsi kysymyksen teille molemmille.
    }
own-question-new-note =
    Sinun ei ole pakko vastata.
    Voitte myös puhua siitä, kun tapaatte.
own-question-taken-away =
    Poistin kysymyksen.
    Jos joku oli jo vastannut, hän näkee oman vastauksensa.
own-question-handed-on =
    Selvä.
    Kerron kysymyksestä myös uusille ihmisille.
own-question-gone =
    Tätä kysymystä ei enää ole.
    Mikään ei muuttunut.

question-turn-which = Mikä näistä?
question-turn-what = Mitä haluat tehdä tälle kysymykselle?
question-turn-note = Tämä koskee vain sinua. Muut eivät näe tätä.
question-turned-next = Selvä. Kysyn tämän sinulta seuraavaksi.
question-turned-later = Selvä. Kysyn tämän sinulta viimeiseksi.
question-turned-out =
    Selvä. En kysy tätä sinulta.
    Voit ottaa kysymyksen takaisin, jos haluat.
question-turned-back-in = Kysymys on taas vanhassa paikassa.

option-own-question-all = Meille kaikille
option-own-question-me = Vain minulle
option-question-next = Kysy seuraavaksi
option-question-later = Kysy viimeiseksi
option-question-out = Jätä pois
option-question-back-in = Ota takaisin
option-question-take-away = Poista kysymys
option-question-take-away-all = Poista kaikilta
option-arrange-own = Siirrä tai poista
option-question-hand-on = Kerro myös uusille

button-own-question-answer = Vastaa
button-own-question-out = Jätä pois
button-own-questions = Omat kysymykset

word-own-questions = omat kysymykset, oma kysymys

paper-question-own = Oma kysymys
paper-question-order = Kysymysten järjestys
