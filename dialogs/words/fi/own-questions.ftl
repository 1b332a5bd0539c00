# Omat kysymykset oppaan kysymysten vieressä, ja kunkin oma järjestys.

own-question-words = { $words }
own-question-hidden = Kysymys, joka ei ole enää nähtävissä
own-question-by = { $line } – { $name }
own-question-mine = { $line } – vain sinulle
own-questions-none = Omia kysymyksiä ei vielä ole. Voit lisätä sellaisen, jota haluat itse miettiä tai josta olisi hyvä jutella.

own-question-who = Kenelle kysymys on?
own-question-paused = Matkanne on tauolla, joten nyt voit lisätä kysymyksen vain itsellesi.
own-question-ask = Kirjoita kysymys omin sanoin.
own-question-note-all = Kukin päättää itse, vastaako siihen. Vastaukset näkyvät rinnakkain vain, jos kaikki haluavat.
own-question-note-me = Kysymystä ja vastaustasi ei näe kukaan muu.
own-question-added-all =
    { $form ->
        [group] Kysymys on lisätty, ja kerron siitä ryhmällesi. Se nousee esiin, kun seuraavan kerran tapaatte.
       *[pair] Kysymys on lisätty, ja kerron siitä parillesi. Se nousee esiin, kun seuraavan kerran tapaatte.
    }
own-question-added-me = Kysymys on lisätty. Kysyn sen sinulta, kun on taas kysymysten hetki.
own-question-new =
    { $form ->
        [group] { $name } lisäsi ryhmälle yhteisen kysymyksen.
       *[pair] { $name } lisäsi teille yhteisen kysymyksen.
    }
own-question-new-note = Vastata ei tarvitse. Siitä voi myös vain jutella, kun tapaatte.
own-question-taken-away = Kysymys on poistettu. Jos siihen oli jo vastattu, vastaus jäi antajalleen.
own-question-handed-on = Selvä. Kerron kysymyksestä myös niille, jotka tulivat mukaan myöhemmin.
own-question-gone = Tämä kysymys ei ole enää käytössä, joten mikään ei muuttunut.

question-turn-which = Mikä näistä?
question-turn-what = Mitä haluat tehdä tälle?
question-turn-note = Järjestys on vain sinun, eivätkä muut näe sitä.
question-turned-next = Selvä. Kysyn tämän sinulta ensimmäisenä, kun on taas kysymysten hetki.
question-turned-later = Selvä. Kysyn tämän sinulta vasta muiden jälkeen.
question-turned-out = Selvä. En kysy tätä sinulta. Listasta saat sen takaisin, jos mieli muuttuu.
question-turned-back-in = Kysymys on taas omalla paikallaan.

option-own-question-all = Meille yhteinen
option-own-question-me = Vain minulle
option-question-next = Kysy seuraavaksi
option-question-later = Siirrä loppuun
option-question-out = Jätä pois
option-question-back-in = Palauta paikalleen
option-question-take-away = Poista kysymys
option-question-take-away-all = Poista kaikilta
option-arrange-own = Siirrä tai poista
option-question-hand-on = Kerro myös uusille

button-own-question-answer = Vastaa
button-own-question-out = Jätä pois
button-own-questions = Omat kysymykset

word-own-questions = omat kysymykset, oma kysymys

paper-question-own = Oma kysymys
paper-question-order = Kysymysten oma järjestys
