# The welcome, the home view and help.

welcome =
    Hei! Minä olen Rinnalla.
    Autan mentoroinnissa.
welcome-what =
    Mentoroinnissa puhut työstä muiden ihmisten kanssa.
    Etsin sinulle parin tai ryhmän ja muistutan tapaamisista.
    Tulet mukaan vain, jos haluat. Voit lopettaa aina.

home-pair = { $count ->
    [one]
        Parisi on { $partner }.
        Mitä haluat tehdä seuraavaksi?
   *[other]
        Ryhmässäsi ovat { $partner }.
        Mitä haluat tehdä seuraavaksi?
}
home-signed-up =
    Olet ilmoittautunut mukaan.
    Kerron heti, kun löydän sinulle parin tai ryhmän.
home-lead =
    Olet ohjelman vetäjä.
    Mitä haluat tehdä seuraavaksi?
home-new =
    Mentorointiin voi nyt ilmoittautua.
    Haluatko mukaan?
home-nothing =
    Mentorointiin ei voi nyt ilmoittautua.
    Kerron kanavalla, kun voit ilmoittautua.

help-what =
    Voit painaa nappia tai kirjoittaa itse.
    Jos jokin asia jää kesken, kysyn siitä uudelleen.
help-words =
    Ymmärrän nämä sanat:
    tilanne, tapaaminen, kysymykset, tavoitteet, sopimus, vastaukseni,
    oivallukset, päiväkirja, tehtävät,
    muutos, tauko, uusi pari, lopeta, huoli,
    kieli, työajat, omat tiedot.
help-lead =
    Olet vetäjä.
    Voit kirjoittaa myös: ohjelma, osallistujat, parit.
help-ways-out = Nämä sanat toimivat aina: takaisin, ohita, myöhemmin, lopeta tähän.

button-home = Alkuun
button-help = Ohje
button-join = Tule mukaan
button-status = Tilanne
button-reflect = Kysymykset
button-goals = Tavoitteet
button-meet = Sovi aika
button-resume = Jatka taas
button-announce = Kerro mentoroinnista
button-propose-pairs = Ehdota pareja
button-propose-groups = Ehdota ryhmiä
button-propose-any = Tee ehdotus
button-people = Osallistujat

word-home = koti, alkuun, alku, valikko, moi, hei, terve, moikka, huomenta, iltaa
word-help = ohje, apua, apu, ohjeet, ?

move-back = takaisin, palaa, edellinen
move-skip = ohita, seuraava, hyppää yli
move-later = myöhemmin, ei nyt
move-stop = lopeta tähän, keskeytä, riittää
home-journeys =
    Tapaat näitä ihmisiä: { $names }.
    Mitä haluat tehdä seuraavaksi?
