# Vetäjä muuttaa ohjelmaa: säännöt, oppaan kysymykset, omat sanat.

word-programme-change = ohjelma muuta, muuta ohjelmaa, muuta sääntöjä
word-programme-questions = ohjelman kysymykset, ohjelma kysymykset
word-programme-texts = ohjelman tekstit, ohjelma tekstit

programme-change-ask = Mitä haluat muuttaa?
programme-changed = Muutin ohjelman: { $programme }.
rule-now = Nyt

button-rule-rhythm = Tapaamisten väli
button-rule-duration = Kesto
button-rule-meeting = Tapaamisen pituus
button-rule-forms = Tavat
button-rule-group = Ryhmän koko
button-rule-confirms = Ilmoittautuminen
button-rule-name = Nimi
button-rule-channel = Kanava
button-rule-zone = Aikavyöhyke
button-rule-questions = Kysymykset
button-rule-texts = Omat tekstit
button-rule-leads = Vetäjät
button-rule-contact = Yhteyshenkilö
button-change-more = Muuta lisää
option-rule-other = Muu

rule-rhythm-ask = Kuinka usein tapaatte?
rule-rhythm-write = Kirjoita viikot, esimerkiksi 2–5.
rule-rhythm-unclear =
    En ymmärtänyt.
    Kirjoita viikot, esimerkiksi 2–5.
    Enintään 26 viikkoa.
rule-rhythm-changed =
    Tämä koskee uusia pareja ja ryhmiä.
    Muut jatkavat niin kuin ovat sopineet.
rule-duration-ask = Kuinka kauan mentorointi kestää?
rule-duration-write = Kirjoita kuukaudet, esimerkiksi 8.
rule-duration-unclear =
    En ymmärtänyt.
    Kirjoita kuukaudet, 1–36.
rule-duration-changed =
    Tämä koskee uusia pareja ja ryhmiä.
    Muut jatkavat niin kuin ovat sopineet.
rule-meeting-ask = Kuinka kauan yksi tapaaminen kestää?
rule-meeting-write = Kirjoita minuutit, esimerkiksi 75.
rule-meeting-unclear =
    En ymmärtänyt.
    Kirjoita minuutit, 15–240.
rule-meeting-changed =
    Tämä koskee uusia pareja ja ryhmiä.
    Muut jatkavat niin kuin ovat sopineet.
rule-forms-changed =
    Tämä koskee uusia ilmoittautumisia.
    Muiden valinta ei muutu.
rule-group-ask = Kuinka monta ihmistä on ryhmässä?
rule-group-write = Kirjoita pienin ja suurin koko, esimerkiksi 5–7.
rule-group-unclear =
    En ymmärtänyt.
    Ryhmässä on 3–10 ihmistä.
    Kirjoita pienempi luku ensin.
rule-group-changed =
    Tämä koskee uusia ryhmiä.
    Vanhat ryhmät eivät muutu.
rule-confirms-ask = Katsooko esihenkilö ilmoittautumisen ensin?
rule-confirms-unclear =
    En ymmärtänyt.
    Paina toista nappia.
rule-confirms-changed =
    Tämä koskee uusia ilmoittautumisia.
    Muut odottavat yhä vastaustasi.
rule-name-write = Mikä on ohjelman nimi?
rule-name-unclear =
    Nimi on liian pitkä.
    Siinä saa olla 60 merkkiä.
rule-name-changed = Nyt kaikki näkevät tämän nimen.
rule-channel-write = Millä kanavalla kerron mentoroinnista?
rule-channel-unclear =
    En ymmärtänyt kanavaa.
    Kirjoita yksi nimi, esimerkiksi #yksikko.
rule-channel-changed =
    Lähetän seuraavan tiedotteen tälle kanavalle.
    Vanhat tiedotteet jäävät paikalleen.
rule-zone-ask = Mikä aikavyöhyke teillä on?
rule-zone-write = Kirjoita vyöhyke, esimerkiksi Europe/Tallinn.
rule-zone-unclear =
    En tunne tätä vyöhykettä.
    Kirjoita se näin: Europe/Tallinn
rule-zone-changed = Jokainen näkee ajat omassa ajassaan.

option-confirms-yes = Kyllä, katsoo
option-confirms-no = Ei, suoraan mukaan
option-zone-europe-helsinki = Helsinki
option-zone-europe-mariehamn = Maarianhamina
option-zone-europe-stockholm = Tukholma

questions-phase = Minkä ajan kysymyksiä katsotte?
questions-tick = Mitä en kysy tässä ohjelmassa?
questions-stay = Nämä kysyn aina:
option-questions-all = Kysy kaikki
questions-all = Selvä. Kysyn kaikki.
questions-left-out = Selvä. Näitä en enää kysy.
questions-what-runs =
    Kesken jääneisiin kysymyksiin voi vielä vastata.
    Vanhat sopimukset eivät muutu.
button-more-questions = Muut kysymykset

texts-part = Mitä tekstiä haluat muuttaa?
option-texts-tips = Vinkit
option-texts-telling = Tiedote
texts-pick = Minkä tekstin haluat sanoa toisin?
texts-line-own =
    { $number }.
    { $question } (oma teksti: { $languages })
texts-kind = Muutatko kysymystä vai lyhyttä tekstiä sen alla?
option-texts-question = Kysymystä
option-texts-hint = Tekstiä sen alla
texts-language = Millä kielellä kirjoitat?
texts-guide-says = Oppaan teksti
texts-you-say = Nyt
texts-write = Kirjoita uusi teksti.
texts-note =
    Siinä saa olla { $limit } merkkiä.
    Muut näkevät tekstin juuri näin.
option-texts-guides = Ota oppaan teksti
texts-sure =
    Tältä teksti näyttää.
    Otatko sen käyttöön?
option-texts-use = Ota käyttöön
option-texts-not = En ota
texts-guides-again = Selvä. Nyt tässä on taas oppaan teksti.
texts-kept = Selvä. En muuttanut mitään.
texts-changed = Selvä. Uusi teksti on nyt käytössä.
texts-elsewhere = Näillä kielillä on yhä oppaan teksti: { $languages }.
button-more-texts = Toinen teksti
