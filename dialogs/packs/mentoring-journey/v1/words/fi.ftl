# Mentorointimatka, versio 1. Tunnukset ovat oppaan omat, sanat meidän.

-nimet = Jätä asiakkaiden ja potilaiden nimet pois.

## Alussa

START-01 = Mitä haluaisit mentoroinnista itsellesi?
START-01-hint = Yksikin tavoite riittää alkuun. Se saa tarkentua matkan varrella.
START-01-label = Tavoitteet

START-02 = Mitä lupaat tehdä, jotta mentorointi onnistuu?
START-02-hint = Esimerkiksi: varaan tapaamisille ajan ja pidän siitä kiinni.
START-02-label = Oma lupaus

START-03 = Kuinka kauan mentorointinne kestää?
START-03-label = Kesto
START-03-3-months = 3 kuukautta
START-03-6-months = 6 kuukautta
START-03-12-months = 12 kuukautta
START-03-other = Muu aika

START-04a = Kuinka usein tapaatte?
START-04a-label = Tapaamisten väli
START-04a-2-weeks = 2 viikon välein
START-04a-3-weeks = 3 viikon välein
START-04a-4-weeks = 4 viikon välein
START-04a-6-weeks = 6 viikon välein
START-04a-other = Muu väli

START-04b = Paljonko aikaa varaatte yhteen tapaamiseen?
START-04b-label = Tapaamisen pituus
START-04b-30-minutes = 30 minuuttia
START-04b-45-minutes = 45 minuuttia
START-04b-60-minutes = 60 minuuttia
START-04b-90-minutes = 90 minuuttia

START-05a = Missä teidän on hyvä jutella?
START-05a-label = Paikka
START-05a-workplace = Työpaikalla
START-05a-quiet-room = Rauhallisessa huoneessa
START-05a-walk = Kävelyllä
START-05a-cafe = Kahvilla tai lounaalla
START-05a-remote = Etänä

START-05b = Missä tarkalleen tapaatte? Vaikkapa alakerran taukotilassa tai rantareitin alussa.
START-05b-label = Tarkempi paikka

START-05c = Kuka maksaa kahvit ja lounaat?
START-05c-label = Kahvit ja lounaat
START-05c-each-own = Jokainen omansa
START-05c-take-turns = Vuorotellen
START-05c-employer = Työnantaja

START-06a = Mistä haluatte tapaamisissa puhua?
START-06a-hint = Pari aihetta riittää alkuun. { -nimet }
START-06a-label = Aiheet

START-06b = Milloin päätätte, mistä puhutte seuraavaksi?
START-06b-label = Aiheen valinta
START-06b-each-meeting = Tapaamisen lopuksi
START-06b-each-meeting-written = Seuraava aihe päätetään aina tapaamisen lopuksi.
START-06b-ahead = Suunnitellaan etukäteen
START-06b-ahead-written = Aiheet suunnitellaan etukäteen.

START-07 = Miten tapaaminen kulkee alusta loppuun?
START-07-label = Tapaamisen kulku
START-07-free-talk = Jutellaan vapaasti
START-07-free-talk-written = Jutellaan vapaasti siitä, mikä on mielessä.
START-07-news-and-theme = Kuulumiset ja yksi aihe
START-07-news-and-theme-written = Ensin kuulumiset, sitten yksi aihe. Lopuksi jokainen sanoo, mitä ottaa mukaansa.
START-07-other = Muulla tavalla

START-08 = Miten seuraatte yhdessä, kuinka tavoitteet etenevät?
START-08-label = Missä mennään
START-08-each-meeting = Hetki joka tapaamisessa
START-08-each-meeting-written = Joka tapaamisessa katsotaan muutama minuutti, missä mennään.
START-08-halfway-and-end = Puolivälissä ja lopussa
START-08-halfway-and-end-written = Puolivälissä ja lopussa pysähdytään katsomaan, missä mennään.
START-08-other = Muulla tavalla

START-09a = Viestittelettekö tapaamisten välillä?
START-09a-label = Yhteydenpito
START-09a-by-message = Kyllä, viesteillä
START-09a-when-needed = Vain tarvittaessa
START-09a-no = Ei, tavataan vain

START-09b = Mitä viestittelystä on hyvä sopia?
START-09b-hint = Esimerkiksi: viestit vain työaikana, ja vastata saa vasta seuraavana työpäivänä.
START-09b-label = Viestien pelisäännöt

START-10 = Haluatteko välitehtäviä? Ne ovat pieniä tehtäviä, joilla pääsee seuraavaan aiheeseen kiinni.
START-10-label = Välitehtävät
START-10-no = Ei
START-10-sometimes = Joskus
START-10-yes = Kyllä

START-11a = Otatteko avuksi oppimispäiväkirjan?
START-11a-label = Oppimispäiväkirja
START-11a-no = Ei
START-11a-each-own = Jokainen itselleen
START-11a-each-own-written = Jokainen kirjoittaa itselleen.
START-11a-talk = Kyllä, ja siitä puhutaan
START-11a-talk-written = Jokainen kirjoittaa omaansa, ja siitä puhutaan tapaamisissa.

START-11b = Miten päiväkirjasta olisi teille eniten iloa?
START-11b-hint = Esimerkiksi: jokainen poimii siitä yhden asian tapaamiseen.
START-11b-label = Päiväkirjan käyttö

ART-04 = Mitä teette, jos sovittu aika ei käykään?
ART-04-label = Siirto ja peruminen
ART-04-as-soon-as-known = Kerrotaan heti
ART-04-as-soon-as-known-written = Kerrotaan heti, kun tiedetään, ja ehdotetaan uutta aikaa.
ART-04-day-before = Viimeistään päivää ennen
ART-04-day-before-written = Kerrotaan viimeistään päivää ennen.
ART-04-other = Muulla tavalla

CONFIDENTIALITY = Se, mistä puhutte, jää teidän kesken. Sopiiko näin?
CONFIDENTIALITY-label = Luottamus
CONFIDENTIALITY-between-us = Jää meidän kesken
CONFIDENTIALITY-between-us-written = Se, mistä puhutaan, jää meidän kesken. Jos joku on vaarassa, haetaan apua.
CONFIDENTIALITY-other = Sovitaan toisin

## Matkalla

AGENDA-GOALS = Mikä tavoitteissanne on liikahtanut viime kerran jälkeen?

MID-01 = Kuinka pitkällä olette tavoitteissanne?
MID-02 = Mitä haluatte vielä ehtiä yhdessä?
MID-03 = Mitä hyötyä mentoroinnista on sinulle ollut tähän mennessä?
MID-03-hint = { -nimet }
MID-04 = Minkä oivalluksen olet ottanut käyttöön, ja miten se näkyy työssäsi?
MID-04-hint = Pienikin kelpaa. { -nimet }
MID-05 = Vievätkö keskustelut teitä kohti tavoitteita?
MID-05-yes = Kyllä
MID-05-partly = Osittain
MID-05-not-yet = Ei vielä
MID-05-other = Kerron omin sanoin
MID-06 = Onko jokin tärkeä aihe vielä puhumatta?
MID-06-nothing-missing = Ei tule mieleen
MID-06-theme = On, kerron mikä
MID-07 = Sopiiko teille tämä tapa tavata, vai muuttaisitko jotain?
MID-07-works = Toimii näin
MID-07-change = Muuttaisin jotain
MID-08 = Miten hyvin pelaatte yhteen?
MID-09 = Millainen henki teillä on, kun tapaatte?
MID-10 = Mikä tapaamisissanne on parasta?
MID-11 = Mitä tekisit tapaamisissanne toisin?
MID-12 = Missä aiheissa välitehtävistä tai päiväkirjasta on ollut apua?

## Lopussa

END-00 = Yhteinen matkanne alkaa olla lopussa. Katsotaan, mitä matkalla tapahtui, mihin tavoitteissa päästiin ja saitko sen, mitä toivoit.
END-01 = Millaisesta tilanteesta lähditte matkaan?
END-02 = Mitä osaat nyt, mitä et osannut alussa?
END-02-hint = { -nimet }
END-03 = Mikä jäi pyörimään mielessäsi?
END-03-hint = { -nimet }
END-04 = Mitä teet tai ajattelet nyt toisin kuin ennen?
END-05 = Mikä muutos näkyy jo arjessa?
END-05-hint = Pienikin kelpaa. { -nimet }
END-06 = Mitä otat tästä mukaasi?
END-07 = Millainen matka oli siihen verrattuna, mitä odotit?
END-08 = Mikä matkassanne oli arvokkainta?
END-09 = Mistä haluat kiittää matkaseuraasi?
END-09-hint = Kiitos menee perille vasta, kun itse jaat sen.
END-10 = Haluatko jatkaa mentorointia vai päättää sen tähän?
END-10-go-on = Haluan jatkaa
END-10-close = Haluan päättää tähän
END-11 = Jos matka päättyy tähän, miten pidätte yhteyttä?
END-11-by-message = Viestitellään
END-11-at-work = Jutellaan työn lomassa
END-11-now-and-then = Nähdään joskus
END-11-other = Muulla tavalla

END-OWN = Mitä hyötyä mentoroinnista on ollut omassa työssäsi?
END-OWN-hint = { -nimet }
END-SHARED = Mitä hyvää mentorointi on tuonut koko porukan työhön?
END-SHARED-hint = { -nimet }

## Vinkit keskusteluun

TIP-00 = Mentorointi elää siitä, miten juttu kulkee. Mitä sinä voisit tehdä sen hyväksi?
TIP-01 = Kuulostele, mistä toinen haluaisi puhua, ja kuuntele loppuun.
TIP-02 = Yksi puhuu heti, toinen miettii ensin. Anna kummallekin tavalle aikaa.
TIP-03 = Eri mieltä saa olla. Kahdesta kulmasta näkee enemmän.

## Mitä mentorointi on

WHAT-01 = Mentoroinnissa opitaan juttelemalla.
WHAT-02 = Vaihdat ideoita ihmisen kanssa, joka tuntee saman alan.
WHAT-03 = Näet tuttuja asioita uudesta kulmasta:
WHAT-04 = työtä, jota teet nyt
WHAT-05 = työvuosia takana ja edessä
WHAT-06 = suuntaa, johon haluat ammattilaisena kasvaa
WHAT-07 = Saat voimia ja viihdyt työssä paremmin.

BEN-01 = Opit uutta ja osaat enemmän.
BEN-02 = Kasvat ammattilaisena.
BEN-03 = Saat vinkkejä, joita voi kokeilla heti arjessa.
BEN-04 = Kun hankalaa asiaa miettii yhdessä, löytyy uusia ratkaisuja.
BEN-05 = Huomaat, miten paljon omassa työssäsi on arvokasta.

PEER-01 = Mentori on ollut alalla pidempään.
PEER-02 = Aktori on alalla vielä uusi.
PEER-03 = Kaikki ovat samalla viivalla ja tekevät oman osansa.
PEER-04 = Jokainen osaa jotain, mistä muut hyötyvät.

theme-everyday-work = arjen sujuminen
theme-skills = oma oppiminen
theme-newcomer = uutena työssä
theme-cooperation = yhteistyö porukassa
theme-hard-situations = hankalat tilanteet
theme-wellbeing = jaksaminen ja hyvä olo
theme-work-and-life = työ ja muu elämä
theme-career = työura ja suunta

## Hyvää matkaa ja lukemista

WISH-A = Hyvää jatkoa. Toivottavasti hyvät keskustelut ja ideat kulkevat mukanasi vielä pitkään.
WISH-B = Mukavia hetkiä yhteiselle matkalle.

PATH1-07 = Lisää vinkkejä matkalle, Vanhustyön vatupassi: { $link }
READ-01 = Kanniainen, Nylund ja Kupias, Mentoroinnin työkirja: { $link }
READ-02 = Isotalo, Mentorointiopas: { $link }
READ-03 = Yrittäjänaisen kasvukirja: { $link }
READ-04 = Mentorin käsikirja: { $link }
READ-05 = Työkykyä sote-yrittäjän arkeen, Työterveyslaitos: { $link }
