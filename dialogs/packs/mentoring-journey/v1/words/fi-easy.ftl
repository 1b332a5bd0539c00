# Mentorointi selkokielellä, versio 1. Tunnukset ovat oppaan omat, sanat meidän.

-nimet = Älä kirjoita asiakkaiden tai potilaiden nimiä.

## Alussa

START-01 = Mitä toivot mentoroinnilta?
START-01-hint =
    Yksi tavoite riittää alkuun.
    Voit muuttaa sitä myöhemmin.
START-01-label = Tavoitteet

START-02 = Mitä lupaat tehdä, jotta mentorointi onnistuu?
START-02-hint = Esimerkiksi: varaan aikaa ja tulen paikalle.
START-02-label = Oma lupaus

START-03 = Kuinka kauan mentorointi kestää?
START-03-label = Kesto
START-03-3-months = 3 kuukautta
START-03-6-months = 6 kuukautta
START-03-12-months = 12 kuukautta
START-03-other = Muu aika

START-04a = Kuinka usein tapaatte?
START-04a-label = Kuinka usein
START-04a-2-weeks = 2 viikon välein
START-04a-3-weeks = 3 viikon välein
START-04a-4-weeks = 4 viikon välein
START-04a-6-weeks = 6 viikon välein
START-04a-other = Muu väli

START-04b = Kuinka pitkä yksi tapaaminen on?
START-04b-label = Tapaamisen pituus
START-04b-30-minutes = 30 minuuttia
START-04b-45-minutes = 45 minuuttia
START-04b-60-minutes = 60 minuuttia
START-04b-90-minutes = 90 minuuttia

START-05a = Missä haluatte puhua?
START-05a-label = Paikka
START-05a-workplace = Työpaikalla
START-05a-quiet-room = Hiljaisessa huoneessa
START-05a-walk = Kävelyllä
START-05a-cafe = Kahvilla tai lounaalla
START-05a-remote = Etänä

START-05b = Mikä on tarkka paikka? Esimerkiksi taukohuone.
START-05b-label = Tarkka paikka

START-05c = Kuka maksaa kahvit ja lounaat?
START-05c-label = Kahvit ja lounaat
START-05c-each-own = Jokainen omansa
START-05c-take-turns = Vuorotellen
START-05c-employer = Työnantaja

START-06a = Mistä haluatte puhua tapaamisissa?
START-06a-hint =
    Muutama aihe riittää alkuun.
    { -nimet }
START-06a-label = Aiheet

START-06b = Milloin päätätte seuraavan aiheen?
START-06b-label = Aiheen valinta
START-06b-each-meeting = Tapaamisen lopussa
START-06b-each-meeting-written = Päätämme seuraavan aiheen tapaamisen lopussa.
START-06b-ahead = Jo ennen tapaamisia
START-06b-ahead-written = Päätämme aiheet jo ennen tapaamisia.

START-07 = Mitä teette tapaamisessa?
START-07-label = Tapaamisen kulku
START-07-free-talk = Puhumme vapaasti
START-07-free-talk-written = Puhumme vapaasti siitä, mitä haluamme.
START-07-news-and-theme = Kuulumiset ja yksi aihe
START-07-news-and-theme-written = Ensin kerromme kuulumiset. Sitten puhumme yhdestä aiheesta. Lopuksi jokainen sanoo, mitä oppi.
START-07-other = Muulla tavalla

START-08 = Milloin katsotte, miten tavoitteet sujuvat?
START-08-label = Tavoitteiden seuranta
START-08-each-meeting = Joka tapaamisessa
START-08-each-meeting-written = Katsomme tavoitteita joka tapaamisessa muutaman minuutin.
START-08-halfway-and-end = Puolivälissä ja lopussa
START-08-halfway-and-end-written = Katsomme tavoitteita puolivälissä ja lopussa.
START-08-other = Muulla tavalla

START-09a = Lähetättekö viestejä tapaamisten välillä?
START-09a-label = Viestit
START-09a-by-message = Kyllä
START-09a-when-needed = Vain, jos on asiaa
START-09a-no = Ei, vain tapaamme

START-09b = Mitä haluatte sopia viesteistä?
START-09b-hint = Esimerkiksi: lähetämme viestejä vain työaikana.
START-09b-label = Viestien säännöt

START-10 = Voitte tehdä pieniä tehtäviä tapaamisten välillä. Haluatteko niitä?
START-10-label = Tehtävät
START-10-no = Ei
START-10-sometimes = Joskus
START-10-yes = Kyllä

START-11a = Haluatteko kirjoittaa päiväkirjaa?
START-11a-label = Päiväkirja
START-11a-no = Ei
START-11a-each-own = Jokainen itselleen
START-11a-each-own-written = Jokainen kirjoittaa itselleen.
START-11a-talk = Kyllä, ja puhumme siitä
START-11a-talk-written = Jokainen kirjoittaa omaa päiväkirjaa. Puhumme siitä tapaamisissa.

START-11b = Miten haluatte käyttää päiväkirjaa?
START-11b-hint = Esimerkiksi: jokainen kertoo siitä yhden asian.
START-11b-label = Päiväkirjan käyttö

ART-04 = Mitä teette, jos aika ei enää käy?
ART-04-label = Jos aika ei käy
ART-04-as-soon-as-known = Kerromme heti
ART-04-as-soon-as-known-written = Kerromme heti, kun tiedämme. Ehdotamme uutta aikaa.
ART-04-day-before = Kerromme päivää ennen
ART-04-day-before-written = Kerromme viimeistään päivää ennen.
ART-04-other = Muulla tavalla

CONFIDENTIALITY = Te ette kerro muille, mistä puhutte. Sopiiko näin?
CONFIDENTIALITY-label = Luottamus
CONFIDENTIALITY-between-us = Emme kerro muille
CONFIDENTIALITY-between-us-written = Emme kerro muille, mistä puhumme. Jos joku on vaarassa, haemme apua.
CONFIDENTIALITY-other = Sovimme muulla tavalla

## Mentoroinnin aikana

AGENDA-GOALS = Mitä on tapahtunut tavoitteissanne viime tapaamisen jälkeen?

MID-01 = Miten tavoitteet ovat sujuneet?
MID-02 = Mitä haluatte vielä tehdä yhdessä?
MID-03 = Mitä hyötyä mentoroinnista on ollut sinulle?
MID-03-hint = { -nimet }
MID-04 = Mitä uutta olet oppinut ja käyttänyt työssä?
MID-04-hint =
    Pieni asia riittää.
    { -nimet }
MID-05 = Auttavatko keskustelut teitä pääsemään tavoitteisiin?
MID-05-yes = Kyllä
MID-05-partly = Osittain
MID-05-not-yet = Ei vielä
MID-05-other = Kerron itse
MID-06 = Onko jokin tärkeä aihe, josta ette ole puhuneet?
MID-06-nothing-missing = Ei ole
MID-06-theme = On, kerron sen
MID-07 = Ovatko tapaamiset hyviä näin, vai haluatko muuttaa jotain?
MID-07-works = Hyvä näin
MID-07-change = Haluan muuttaa jotain
MID-08 = Miten yhteistyö sujuu?
MID-09 = Millainen tunnelma teillä on, kun tapaatte?
MID-10 = Mikä tapaamisissa on parasta?
MID-11 = Mitä haluat muuttaa tapaamisissa?
MID-12 = Missä asioissa tehtävistä tai päiväkirjasta on ollut apua?

## Lopussa

END-00 =
    Mentorointi päättyy pian.
    Nyt katsomme, mitä tapahtui ja mitä opit.
END-01 = Millainen tilanne teillä oli alussa?
END-02 = Mitä osaat nyt, mitä et osannut alussa?
END-02-hint = { -nimet }
END-03 = Mitä asiaa mietit vielä?
END-03-hint = { -nimet }
END-04 = Mitä teet tai ajattelet nyt eri tavalla?
END-05 = Mikä on jo muuttunut työssäsi?
END-05-hint =
    Pieni asia riittää.
    { -nimet }
END-06 = Mitä haluat muistaa tästä?
END-07 = Oliko mentorointi sellaista kuin odotit? Kerro, miten.
END-08 = Mikä mentoroinnissa oli tärkeintä?
END-09 = Mistä asiasta haluat kiittää?
END-09-hint = Kiitos näkyy muille vasta, kun näytät sen.
END-10 = Haluatko jatkaa mentorointia vai lopettaa sen?
END-10-go-on = Haluan jatkaa
END-10-close = Haluan lopettaa
END-11 = Jos lopetatte, miten pidätte yhteyttä?
END-11-by-message = Lähetämme viestejä
END-11-at-work = Puhumme työn ohessa
END-11-now-and-then = Tapaamme joskus
END-11-other = Muulla tavalla

END-OWN = Mitä hyötyä mentoroinnista on ollut työssäsi?
END-OWN-hint = { -nimet }
END-SHARED = Mitä hyötyä mentoroinnista on ollut teidän kaikkien työssä?
END-SHARED-hint = { -nimet }

## Neuvoja keskusteluun

TIP-00 = Hyvä keskustelu auttaa mentorointia. Mitä sinä voit tehdä?
TIP-01 = Kysy, mistä toinen haluaa puhua. Kuuntele loppuun.
TIP-02 = Yksi puhuu heti. Toinen miettii ensin. Anna molemmille aikaa.
TIP-03 = Saatte olla eri mieltä. Eri ihmiset näkevät asian eri tavalla.

## Mitä mentorointi on

WHAT-01 = Mentoroinnissa opit, kun puhut toisen kanssa.
WHAT-02 = Puhut ihmisen kanssa, joka tuntee saman alan.
WHAT-03 = Voit ajatella uudella tavalla näitä asioita:
WHAT-04 = työ, jota teet nyt
WHAT-05 = mitä olet tehnyt ja mitä haluat tehdä myöhemmin
WHAT-06 = millainen ammattilainen haluat olla
WHAT-07 = Saat voimia. Viihdyt työssä paremmin.

BEN-01 = Opit uutta ja osaat enemmän.
BEN-02 = Tulet paremmaksi työssäsi.
BEN-03 = Saat neuvoja, joita voit käyttää heti työssä.
BEN-04 = Mietit vaikeaa asiaa yhdessä toisen kanssa. Löydätte uusia keinoja.
BEN-05 = Huomaat, että työsi on tärkeää.

PEER-01 = Mentori on ollut alalla pitkään.
PEER-02 = Aktori on alalla uusi.
PEER-03 = Kaikki ovat yhtä tärkeitä. Kaikki tekevät oman osansa.
PEER-04 = Jokainen osaa jotain, mistä muut hyötyvät.

theme-everyday-work = työpäivän sujuminen
theme-skills = oma oppiminen
theme-newcomer = uutena työssä
theme-cooperation = yhteistyö muiden kanssa
theme-hard-situations = vaikeat tilanteet
theme-wellbeing = jaksaminen ja hyvä olo
theme-work-and-life = työ ja muu elämä
theme-career = oma työura

## Toivotuksia ja lukemista

WISH-A =
    Kaikkea hyvää sinulle.
    Toivottavasti muistat hyvät keskustelut pitkään.
WISH-B = Mukavia hetkiä yhdessä.

PATH1-07 = Lisää neuvoja, Vanhustyön vatupassi: { $link }
READ-01 = Kanniainen, Nylund ja Kupias, Mentoroinnin työkirja: { $link }
READ-02 = Isotalo, Mentorointiopas: { $link }
READ-03 = Yrittäjänaisen kasvukirja: { $link }
READ-04 = Mentorin käsikirja: { $link }
READ-05 = Työkykyä sote-yrittäjän arkeen, Työterveyslaitos: { $link }
