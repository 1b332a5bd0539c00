# Päiväkirja: vain kirjoittajan oma, jos hän ei näytä sitä muille.

word-diary = päiväkirja, oppimispäiväkirja, päiväkirjani

diary-nothing =
    Voitte sopia päiväkirjasta,
    kun mentorointi on alkanut.
extra-not-agreed-diary =
    Sopimuksessa lukee, että ette kirjoita päiväkirjaa.
    Voitte muuttaa sopimusta, jos haluatte.
extra-agree-first-diary =
    Päätätte päiväkirjasta yhdessä.
    Pääset sopimukseen tästä.
extra-not-here-diary = Tässä mentoroinnissa ei ole päiväkirjaa.
diary-lead =
    Tässä on päiväkirjasi.
    Uusin teksti on ensin.
    Muut näkevät vain sen, mitä näytät.
diary-empty =
    Päiväkirjasi on vielä tyhjä.
    Voit kirjoittaa milloin vain.
    Muutama rivi riittää.
diary-only-reading =
    Voit kirjoittaa lisää,
    kun olette sopineet päiväkirjasta.
diary-item = { $number } · { $day }
diary-item-marked = { $item } · { $marks }
diary-mark-insight = oivallus
diary-mark-shared = muut näkevät
diary-from = Päiväkirjasta · { $day }

diary-ask = Mitä haluat muistaa?
diary-edit-ask = Miten haluat kirjoittaa tämän nyt?
diary-note =
    Muutama rivi riittää.
    Älä kirjoita asiakkaiden tai potilaiden nimiä.
diary-reads-now = Teksti nyt
diary-private-again =
    Muut näkevät tämän nyt.
    Uuden tekstin näet vain sinä.
    Voit näyttää senkin, jos haluat.
diary-kept = Teksti on nyt päiväkirjassasi.
diary-not-kept =
    En tallentanut tätä vielä.
    Päiväkirjasta pitää ensin sopia.
    Tekstisi on yhä tässä keskustelussa.
diary-not-in-the-channel =
    Muutkin lukevat kanavaa.
    Siksi en vie tätä päiväkirjaan.
    Kirjoita minulle kahden kesken.
diary-after =
    Jäikö jotain mieleen?
    Voit kirjoittaa sen päiväkirjaan.
    Vain sinä näet sen.
diary-not-found =
    En löytänyt tätä päiväkirjastasi.
    Mikään ei muuttunut.
diary-marked =
    Tämä on nyt oivallus, jota käytät työssäsi.
    Näytän sen sinulle lopussa uudestaan.
diary-unmarked = Selvä. Tämä on nyt tavallinen teksti.
diary-seen-own = Vain sinä näet tämän.
diary-seen-shared = Tämän näette sinä ja { $names }.
diary-shared =
    Nyt tämän näkee myös: { $names }.
    Voit ottaa sen takaisin milloin vain.
diary-shared-with-you =
    { $name } näyttää sinulle tekstin päiväkirjasta.
    Sinun ei tarvitse vastata.
diary-taken-back =
    Otit tekstin takaisin.
    Nyt vain sinä näet sen.
diary-taken-back-note =
    En näytä tekstiä enää muille.
    Joku on ehkä jo lukenut sen.
diary-not-shared = Vain sinä näet tämän.
diary-share-with = Kenelle näytän tämän?
diary-shared-already = Muut näkevät tämän jo.
diary-nobody-to-share-with = Sinulla ei ole nyt ketään, jolle näyttää tätä.
diary-delete-ask =
    Poistanko tämän?
    Et saa sitä takaisin.
diary-deleted = Poistin tekstin.
diary-unchanged = Selvä. Mikään ei muuttunut.

option-diary-delete-yes = Poista teksti
option-diary-delete-no = Säilytä teksti
button-diary = Päiväkirja
button-diary-write = Kirjoita päiväkirjaan
button-diary-open = Avaa { $number }
button-diary-older = Näytä vanhat
button-diary-look = Näytä teksti
button-diary-share = Näytä muille
button-diary-take-back = Ota takaisin
button-diary-edit = Muuta tekstiä
button-diary-delete = Poista
button-diary-mark = Käytän tätä työssäni
button-diary-unmark = En käytä tätä työssäni
