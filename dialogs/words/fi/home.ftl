# The welcome, the home view and help.

welcome = Hei! Minä olen Rinnalla, mentoroinnin apuri.
welcome-what = Autan löytämään parin tai ryhmän, muistutan tapaamisista ja tuon pohdittavaa matkan varrelle. Mukaan tullaan vapaaehtoisesti, ja lopettaa voi koska vain.

home-pair = { $count ->
    [one] Parisi on { $partner }. Mitä tehdään seuraavaksi?
   *[other] Ryhmässäsi ovat { $partner }. Mitä tehdään seuraavaksi?
}
home-signed-up = Olet ilmoittautunut mukaan. Kerron heti, kun sinulle löytyy pari tai ryhmä.
home-lead = Olet ohjelman vetäjä. Mitä tehdään seuraavaksi?
home-new = Mentorointiin voi nyt ilmoittautua. Haluatko mukaan?
home-nothing = Mentorointiin ei voi juuri nyt ilmoittautua. Kerron kanavalla, kun ilmoittautuminen aukeaa.

help-what = Voit painaa nappeja tai kirjoittaa omin sanoin. Jos jotain jää kesken, palaan siihen.
help-words = Sanoja, jotka ymmärrän: tilanne, tapaaminen, pohdi, tavoitteet, sopimus, vastaukseni, oivallukset, päiväkirja, välitehtävät, muutos, tauko, uusi pari, lopeta, huoli, kieli, työajat, omat tiedot.
help-lead = Vetäjänä voit kirjoittaa myös: ohjelma, ilmoittautuneet, parit.
help-ways-out = Missä tahansa kohdassa käyvät sanat takaisin, ohita, myöhemmin ja lopeta tähän.

button-home = Alkuun
button-help = Ohje
button-join = Tule mukaan
button-status = Tilanne
button-reflect = Pohdi
button-goals = Tavoitteet
button-meet = Sovi aika
button-resume = Jatka taas
button-announce = Kerro mentoroinnista
button-propose-pairs = Ehdota pareja
button-propose-groups = Ehdota ryhmiä
button-propose-any = Tee ehdotus
button-people = Ilmoittautuneet

word-home = koti, alkuun, alku, valikko, moi, hei, terve, moikka, huomenta, iltaa
word-help = ohje, apua, apu, ohjeet, ?

move-back = takaisin, palaa, edellinen
move-skip = ohita, seuraava, hyppää yli
move-later = myöhemmin, ei nyt
move-stop = lopeta tähän, keskeytä, riittää
home-journeys = Matkaseuranasi ovat { $names }. Mitä tehdään seuraavaksi?
