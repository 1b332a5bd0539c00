# Omat vastaukset: näytä, ota takaisin, muuta; yhteisten kysymysten vastaukset vierekkäin.

share-lead =
    Tässä ovat vastauksesi.
    Voit avata vastauksen ja lukea sen.
    Voit myös muuttaa sitä tai näyttää sen.
share-line = { $number }. { $question } ({ $day })
share-line-open =
    { $number }.
    { $question } ({ $day }, muutkin näkevät)
share-left = Vastauksia on vielä { $count }.
share-own-alone =
    Vain sinä näet kysymyksen ja vastauksen.
    Niitä ei voi näyttää muille.
share-nothing = Täällä ei ole vielä vastauksiasi.
share-not-found =
    En löytänyt tätä vastausta.
    Mikään ei muuttunut.
share-already =
    { $form ->
        [group] Ryhmäsi voi jo lukea tämän.
       *[pair] Parisi voi jo lukea tämän.
    }
shared =
    { $count ->
        [one] Selvä. Tämän näkee nyt myös { $names }.
       *[other] Selvä. Tämän näkevät nyt myös { $names }.
    }
    Voit ottaa sen takaisin aina.
shared-with-you =
    { $name } haluaa näyttää sinulle vastauksensa.
    Sinun ei tarvitse vastata siihen.
shared-now = Tämän näette sinä ja { $names }.
shown-now = Te näette vastauksenne yhdessä.
shown-at-the-end =
    { $form ->
        [group] Ryhmäsi saa tämän, kun mentorointi päättyy.
       *[pair] Parisi saa tämän, kun mentorointi päättyy.
    }
taken-back = Otin tämän takaisin. Nyt vain sinä näet sen.
taken-back-note =
    En näytä sitä enää muille.
    Joku on ehkä jo lukenut sen.
take-back-already = Vain sinä näet tämän jo nyt.

show-ready = { $count ->
        [one] Tähän on vastannut myös { $names }.
       *[other] Tähän ovat vastanneet myös { $names }.
    }
show-ask = Haluatko, että näette toistenne vastaukset?
show-note =
    Näytän ne vain, jos kaikki haluavat.
    Jos et halua, en kerro sitä kenellekään.
show-waits =
    Odotan, että kaikki vastaavat.
    Näytän vastaukset, jos kaikki haluavat.
show-kept-own = Selvä. Vain sinä näet vastauksesi.
show-together =
    Tässä ovat teidän vastauksenne.
    Ne voivat olla erilaisia.

option-show-yes = Näytä vastaukset
option-show-no = Vain minulle

button-share-answer =
    { $form ->
        [group] Näytä ryhmälle
       *[pair] Näytä parille
    }
button-show-answer = Näytä yhdessä
button-take-back = Ota takaisin
button-edit-answer = Muuta vastausta
button-open-answer = Vastaus { $number }
button-more-answers = Näytä lisää

word-share = jaa, vastaukseni, vastaukset, omat vastaukset, vastaus
word-share-answer = jaa vastaus, näytä vastaus
word-take-back = ota takaisin
word-edit-answer = muuta vastausta, muuta vastaus
