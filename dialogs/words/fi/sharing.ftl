# Omat vastaukset: jaa, ota takaisin, muuta; yhteisten kysymysten vastaukset rinnakkain.

share-lead = Tässä ovat vastauksesi. Avaa se, jonka haluat lukea, jakaa tai muuttaa.
share-line = { $number }. { $question } ({ $day })
share-line-open = { $number }. { $question } ({ $day }, jaettu)
share-left = Vastauksia on vielä { $count }.
share-own-alone = Tämä vastaus on vain sinun, samoin kysymys. Niitä ei voi jakaa.
share-nothing = Täällä ei ole vielä vastauksiasi.
share-not-found = En löytänyt tätä vastausta vastauksistasi, joten mikään ei muuttunut.
share-already =
    { $form ->
        [group] Ryhmäsi voi jo lukea tämän.
       *[pair] Parisi voi jo lukea tämän.
    }
shared = Jaettu. { $count ->
        [one] Tämän näkee
       *[other] Tämän näkevät
    } nyt myös { $names }. Voit ottaa sen takaisin koska vain.
shared-with-you = { $name } jakoi sinulle ajatuksen. Siihen ei tarvitse vastata mitään.
shared-now = Tämän näette sinä ja { $names }.
shown-now = Tämä näkyy teille rinnakkain.
shown-at-the-end =
    { $form ->
        [group] Tämä menee ryhmällesi, kun matkanne päättyy.
       *[pair] Tämä menee parillesi, kun matkanne päättyy.
    }
taken-back = Otettu takaisin. Nyt vain sinä näet tämän.
taken-back-note = En näytä sitä enää muille. Jo luettua en voi hakea takaisin.
take-back-already = Vain sinä näet tämän jo nyt.

show-ready = { $count ->
        [one] Tähän on vastannut myös { $names }.
       *[other] Tähän ovat vastanneet myös { $names }.
    }
show-ask = Näytetäänkö vastauksenne rinnakkain?
show-note = Ne näkyvät vain, jos kaikki haluavat. Kukaan ei saa tietää, jos haluat pitää omasi itselläsi.
show-waits = Vastaukset näkyvät rinnakkain, kun kaikki ovat vastanneet ja haluavat näyttää ne.
show-kept-own = Selvä. Vastauksesi on vain sinulla.
show-together = Tässä ovat vastauksenne rinnakkain. Niiden ei tarvitse olla samanlaisia.

option-show-yes = Näytä rinnakkain
option-show-no = Pidä itselläni

button-share-answer =
    { $form ->
        [group] Jaa ryhmälle
       *[pair] Jaa parille
    }
button-show-answer = Näytä rinnakkain
button-take-back = Ota takaisin
button-edit-answer = Muuta vastausta
button-open-answer = Vastaus { $number }
button-more-answers = Näytä lisää

word-share = jaa, vastaukseni, vastaukset, omat vastaukset, vastaus
word-share-answer = jaa vastaus
word-take-back = ota takaisin
word-edit-answer = muuta vastausta, muuta vastaus
