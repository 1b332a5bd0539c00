# Oppimispäiväkirja: vain kirjoittajan oma, ellei hän jaa merkintää.

word-diary = päiväkirja, oppimispäiväkirja, päiväkirjani

diary-nothing = Oppimispäiväkirjasta voi sopia, kun matkasi on alkanut.
extra-not-agreed-diary = Sopimuksenne mukaan päiväkirjaa ei pidetä. Jos siitä olisi iloa, sopimusta voi muuttaa.
extra-agree-first-diary = Oppimispäiväkirjasta päätetään yhdessä sopimuksessa. Sen pääset tekemään tästä.
extra-not-here-diary = Tähän mentorointiin ei kuulu päiväkirjaa.
diary-lead = Tässä on päiväkirjasi, uusin ensin. Muut näkevät vain ne merkinnät, jotka jaat.
diary-empty = Päiväkirjasi on vielä tyhjä. Muutama rivi riittää, ja kirjoittaa voi koska vain.
diary-only-reading = Uusia merkintöjä voi kirjoittaa, kun päiväkirjasta on sovittu.
diary-item = { $number } · { $day }
diary-item-marked = { $item } · { $marks }
diary-mark-insight = oivallus
diary-mark-shared = jaettu
diary-from = Päiväkirjasta · { $day }

diary-ask = Mitä haluat muistaa?
diary-edit-ask = Miten merkintä kuuluu nyt?
diary-note = Muutama rivi riittää. Jätä asiakkaiden ja potilaiden nimet pois.
diary-reads-now = Merkintä nyt
diary-private-again = Olet jakanut tämän. Kun kirjoitat uudet sanat, ne ovat taas vain sinulla, kunnes jaat ne.
diary-kept = Kirjasin sen päiväkirjaasi.
diary-not-kept = En tallentanut tätä vielä, koska päiväkirjasta ei ole sovittu. Sanasi ovat yhä tässä keskustelussa.
diary-not-in-the-channel = Kanavalla kirjoitettua en vie päiväkirjaan, koska muutkin lukevat sen. Kirjoita minulle kahden kesken.
diary-after = Jos jotain jäi mieleen, sen voi kirjoittaa päiväkirjaan. Vain sinä näet sen.
diary-not-found = En löytänyt tätä merkintää päiväkirjastasi, joten mikään ei muuttunut.
diary-marked = Merkitsin sen oivallukseksi, jonka olet vienyt käytäntöön. Se palaa luettavaksesi matkan lopussa.
diary-unmarked = Selvä, se on nyt tavallinen merkintä.
diary-seen-own = Vain sinä näet tämän.
diary-seen-shared = Tämän näette sinä ja { $names }.
diary-shared = Jaettu: { $names }. Voit ottaa merkinnän takaisin koska vain.
diary-shared-with-you = { $name } jakoi sinulle merkinnän päiväkirjastaan. Siihen ei tarvitse vastata mitään.
diary-taken-back = Otettu takaisin. Nyt vain sinä näet merkinnän.
diary-taken-back-note = En näytä sitä enää muille. Jo luettua en voi hakea takaisin.
diary-not-shared = Vain sinä näet tämän jo nyt.
diary-share-with = Kenelle näytetään?
diary-shared-already = Tämä merkintä on jo jaettu.
diary-nobody-to-share-with = Sinulla ei ole nyt matkaa, jolla merkinnän voisi jakaa.
diary-delete-ask = Poistetaanko merkintä? Sitä ei saa takaisin.
diary-deleted = Merkintä on poistettu.
diary-unchanged = Selvä, mikään ei muuttunut.

option-diary-delete-yes = Poista merkintä
option-diary-delete-no = Säilytä
button-diary = Päiväkirja
button-diary-write = Kirjoita päiväkirjaan
button-diary-open = Avaa { $number }
button-diary-older = Näytä vanhempia
button-diary-look = Näytä merkintä
button-diary-share = Jaa merkintä
button-diary-take-back = Ota takaisin
button-diary-edit = Muuta merkintää
button-diary-delete = Poista
button-diary-mark = Vein käytäntöön
button-diary-unmark = En vienyt käytäntöön
