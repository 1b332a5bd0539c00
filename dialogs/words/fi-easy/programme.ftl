# Ohjelma vetäjän näkökulmasta: luo, kerro, avaa, sulje.

word-programme = ohjelma, mentorointiohjelma
word-programme-create = ohjelma luo, luo ohjelma, uusi ohjelma
word-programme-announce = ohjelma kerro, ohjelma ilmoita, kerro mentoroinnista
word-programme-open = ohjelma avaa, avaa ohjelma
word-programme-close = ohjelma sulje, sulje ohjelma

programme-ask-name = Mikä on ohjelman nimi?
programme-ask-preset = Millainen ohjelma on?
programme-ask-channel = Millä kanavalla kerron mentoroinnista?
programme-channel-note = Kirjoita kanavan nimi, esimerkiksi #yksikko.
programme-channel-unclear =
    En ymmärtänyt kanavaa.
    Kirjoita yksi nimi, esimerkiksi #yksikko.
option-preset-care-work = Hoitotyö vuoroissa
option-preset-entrepreneurs = Yrittäjät yhdessä
option-preset-peer-group = Ryhmä ilman johtajaa

programme-created =
    Tein ohjelman: { $programme }.
    Nyt vain sinä näet sen.
    Ohjelman säännöt ovat nämä:
programme-which = Mitä ohjelmaa tarkoitat?
programme-opened = Nyt voi ilmoittautua: { $programme }.
programme-open-already = Ilmoittautuminen on jo auki: { $programme }.
programme-closed =
    Nyt ei voi enää ilmoittautua: { $programme }.
    Nykyiset parit jatkavat.
programme-led-by = Mentoroinnin vetäjä: { $lead }.

programme-state = Tilanne
programme-state-draft = kesken, vain sinä näet sen
programme-state-open = ilmoittautuminen on auki
programme-state-closed = ilmoittautuminen on kiinni
programme-announced = Kerroin kanavalla
programme-pairs = Pareja nyt
programme-rhythm = Tapaamiset
programme-every = { $least }–{ $most } viikon välein
programme-length = Kesto
programme-months = noin { $count } kuukautta
programme-meeting = Tapaamisen pituus
programme-minutes = { $count } minuuttia
programme-confirms = Ilmoittautuminen
programme-confirms-yes = esihenkilö katsoo jokaisen
programme-confirms-no = kaikki pääsevät suoraan mukaan
programme-channel = Kanava

announcement-ask = Lähetänkö tämän kanavalle #{ $channel }?
announcement-note =
    Lähetän tiedotteen näillä kielillä: { $languages }.
    Jokaisessa on nappi, jossa lukee Liity.
    Samalla ilmoittautuminen alkaa.
announcement-posted =
    Laitan tiedotteen nyt kanavalle #{ $channel }.
    Ilmoittautuminen on auki.
    Kerron sinulle, kun joku haluaa mukaan.
announcement-kept =
    Selvä. En lähettänyt mitään.
    Tiedote odottaa täällä.
option-announcement-post = Lähetä
option-announcement-not-now = Ei nyt

button-announcement-join = Liity
button-programme-create = Luo ohjelma
button-programme-open = Avaa ilmoittautuminen
button-programme-close = Sulje ilmoittautuminen

announcement-languages = Millä kielillä lähetän tiedotteen?
option-announcement-languages = Valitse kielet

preset-care-work-about = Pareja. Tapaatte usein ja työajalla. Esihenkilö on mukana.
preset-entrepreneurs-about = Pareja ja ryhmiä. Tapaatte harvoin. Esihenkilöä ei ole.
preset-peer-group-about = Ryhmiä, joissa on 4–10 ihmistä. Tapaatte kerran kuussa.
programme-ask-forms = Mitä mentoroinnin tapoja tarjoatte?
programme-forms-note = Ihminen valitsee näistä, kun hän ilmoittautuu.
programme-rules-yours = Voit muuttaa sääntöjä aina.
programme-every-same =
    { $count ->
        [one] joka viikko
       *[other] { $count } viikon välein
    }
programme-minutes-at-work = { $count } minuuttia työajalla
programme-forms = Tavat
programme-group = Ryhmän koko
programme-members = { $least }–{ $most } ihmistä
programme-members-same = { $count } ihmistä
programme-leads = Vetäjät
programme-contact = Yhteyshenkilö
programme-off = Kysymyksiä, joita en kysy
programme-off-count = { $count }
programme-texts = Omat tekstit
programme-texts-count =
    { $count ->
        [one] yksi teksti
       *[other] { $count } tekstiä
    }
programme-groups = Ryhmiä nyt
button-programme = Ohjelma
button-programme-change = Muuta
