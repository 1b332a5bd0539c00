# Ohjelma vetäjän näkökulmasta: luo, kerro, avaa, sulje.

word-programme = ohjelma, mentorointiohjelma
word-programme-create = ohjelma luo, luo ohjelma, uusi ohjelma
word-programme-announce = ohjelma kerro, ohjelma ilmoita, kerro mentoroinnista
word-programme-open = ohjelma avaa, avaa ohjelma
word-programme-close = ohjelma sulje, sulje ohjelma

programme-ask-name = Mikä ohjelman nimeksi?
programme-ask-preset = Millainen ohjelma tulee?
programme-ask-channel = Millä kanavalla mentoroinnista kerrotaan?
programme-channel-note = Kirjoita kanavan nimi, esimerkiksi #yksikko.
programme-channel-unclear = En saanut selvää kanavasta. Kirjoita yksi nimi, esimerkiksi #yksikko.
option-preset-care-work = Hoivatyö vuoroissa
option-preset-entrepreneurs = Yrittäjät vertaisina
option-preset-peer-group = Vertaisryhmä

programme-created = Ohjelma on luotu: { $programme }. Sen näet toistaiseksi vain sinä. Nämä ovat sen säännöt:
programme-which = Mitä ohjelmaa tarkoitat?
programme-opened = Ilmoittautuminen on auki: { $programme }.
programme-open-already = Ilmoittautuminen on jo auki: { $programme }.
programme-closed = Ilmoittautuminen on kiinni: { $programme }. Alkaneet matkat jatkuvat ennallaan.
programme-led-by = Mentorointia vetämässä: { $lead }.

programme-state = Vaihe
programme-state-draft = luonnos, jonka näet vain sinä
programme-state-open = ilmoittautuminen auki
programme-state-closed = ilmoittautuminen kiinni
programme-announced = Kerrottu kanavalla
programme-pairs = Pareja matkalla
programme-rhythm = Tapaamiset
programme-every = { $least }–{ $most } viikon välein
programme-length = Kesto
programme-months = noin { $count } kuukautta
programme-meeting = Tapaamisen pituus
programme-minutes = { $count } minuuttia
programme-confirms = Ilmoittautuminen
programme-confirms-yes = esihenkilö katsoo jokaisen
programme-confirms-no = suoraan mukaan
programme-channel = Kanava

announcement-ask = Lähetänkö tämän kanavalle #{ $channel }?
announcement-note = Tiedote menee näillä kielillä: { $languages }. Jokaisessa on Liity-nappi, ja samalla ilmoittautuminen aukeaa.
announcement-posted = Laitan tiedotteen nyt kanavalle #{ $channel }, ja ilmoittautuminen on auki. Kerron sinulle jokaisesta, joka haluaa mukaan.
announcement-kept = Selvä, en lähettänyt mitään. Tiedote odottaa täällä.
option-announcement-post = Lähetä
option-announcement-not-now = Ei nyt

button-announcement-join = Liity
button-programme-create = Luo ohjelma
button-programme-open = Avaa ilmoittautuminen
button-programme-close = Sulje ilmoittautuminen

announcement-languages = Millä kielillä tiedote lähtee?
option-announcement-languages = Valitse kielet

preset-care-work-about = Pareja, tiivis tahti työajalla, esihenkilö mukana.
preset-entrepreneurs-about = Vertaispareja ja vertaisryhmiä, pitkä tahti, ei esihenkilöä.
preset-peer-group-about = 4–10 hengen ryhmiä ilman johtajaa, tapaaminen kerran kuussa.
programme-ask-forms = Mitä mentoroinnin muotoja tarjotaan?
programme-forms-note = Näistä osallistuja valitsee, kun hän ilmoittautuu.
programme-rules-yours = Voit muuttaa sääntöjä milloin vain.
programme-every-same =
    { $count ->
        [one] joka viikko
       *[other] { $count } viikon välein
    }
programme-minutes-at-work = { $count } minuuttia, työajalla
programme-forms = Muodot
programme-group = Ryhmän koko
programme-members = { $least }–{ $most } henkeä
programme-members-same = { $count } henkeä
programme-leads = Vetäjät
programme-contact = Yhteyshenkilö
programme-off = Pois jätettyjä kysymyksiä
programme-off-count = { $count }
programme-texts = Omin sanoin
programme-texts-count =
    { $count ->
        [one] yksi teksti
       *[other] { $count } tekstiä
    }
programme-groups = Ryhmiä matkalla
button-programme = Ohjelma
button-programme-change = Muuta
