# Omat vastaukset: jaa, ota takaisin, muuta; yhteisten kysymysten vastaukset rinnakkain.

share-lead = Tässä ovat vastauksesi. Jokaisen alla lukee, kuka sen näkee.
share-item = { $number }. { $question }
share-left = Vastauksia on vielä { $count }.
share-nothing = Täällä ei ole vielä vastauksiasi.
share-not-found = En löytänyt tätä vastausta vastauksistasi, joten mikään ei muuttunut.
share-already = Parisi voi jo lukea tämän.
shared = Jaettu. Tämän näkee nyt myös { $partner }. Voit ottaa sen takaisin koska vain.
shared-with-you = { $name } jakoi sinulle ajatuksen. Siihen ei tarvitse vastata mitään.
shared-now = Tämän näkevät sinä ja { $names }.
shown-now = Tämä näkyy teille rinnakkain.
shown-at-the-end = Tämä menee parillesi, kun matkanne päättyy.
taken-back = Otettu takaisin. Nyt vain sinä näet tämän.
taken-back-note = En näytä sitä enää muille. Jo luettua en voi hakea takaisin.
take-back-already = Vain sinä näet tämän jo nyt.

show-ready = Tähän on vastannut myös { $partner }.
show-ask = Näytetäänkö vastauksenne rinnakkain?
show-note = Ne näkyvät vain, jos kaikki haluavat. Kukaan ei saa tietää, jos haluat pitää omasi itselläsi.
show-waits = Vastaukset näkyvät rinnakkain, kun kaikki ovat vastanneet ja haluavat näyttää ne.
show-kept-own = Selvä. Vastauksesi on vain sinulla.
show-together = Tässä ovat vastauksenne rinnakkain. Niiden ei tarvitse olla samanlaisia.

option-show-yes = Näytä rinnakkain
option-show-no = Pidä itselläni

button-share-answer = Jaa parille
button-show-answer = Näytä rinnakkain
button-take-back = Ota takaisin
button-edit-answer = Muuta vastausta
button-more-answers = Näytä lisää

word-share = jaa, vastaukseni, vastaukset, omat vastaukset
word-share-answer = jaa vastaus
word-take-back = ota takaisin
word-edit-answer = muuta vastausta, muuta vastaus
