# The same in every dialog: taking answers, kind answers to what cannot be taken.

button-send = Lähetä
button-choose = Valitse nämä
button-try = { $word }

chosen = Valitsit: { $label }
stopped =
    Selvä. Lopetamme tähän.
    Voit jatkaa aina, kun haluat.
later-then =
    Selvä.
    Kysyn uudelleen, kun olet taas töissä.
cannot-skip =
    Et voi ohittaa tätä kohtaa.
    Voit lopettaa tähän tai jatkaa myöhemmin.
remind-once =
    Onko sinulla nyt hetki aikaa?
    Jos et vastaa viikossa, en kysy tätä enää.

nothing-waits =
    En odota sinulta nyt vastausta.
    Mikään ei muuttunut.
# A typed yes or no, where the buttons say it in other words.
answer-yes = kyllä, joo, juu, jep, ok, okei, käy, sopii
answer-met = tavattiin, tapasimme, nähtiin
answer-no = ei, en, emme, ei käy, ei sovi, ei tavattu, emme tavanneet, ei nähty
# What one may type where several times are offered.
all-words = kumpi vain, mikä vain, kaikki, kaikki käy, kaikki sopii, molemmat, molemmat käy, molemmat sopii
none-words = ei mikään, ei yksikään, ei kumpikaan, mikään ei sovi, en pääse
first-words = eka, ensimmäinen
second-words = toka, toinen
third-words = kolmas
last-words = viimeinen, vika

not-understood =
    En ymmärtänyt tätä.
    Paina Alkuun. Näet, mitä voit tehdä.
not-understood-option =
    En ymmärtänyt vastausta.
    Paina nappia. Voit myös kirjoittaa napin numeron tai tekstin.
not-in-the-channel =
    En ota vastausta kanavalta.
    Vastaa tässä. Silloin muut eivät näe vastausta.
did-you-mean = En ymmärtänyt tätä. Tarkoititko ”{ $word }”?
got-emoji =
    Kiitos viestistä.
    Kirjoita vastaus tai paina nappia.
attachment-unread =
    Luin sanasi.
    En voinut lukea kuvaa tai tiedostoa.
got-attachment =
    En voi lukea kuvia tai tiedostoja.
    En myöskään tallenna niitä.
    Kirjoita vastaus sanoilla.
text-too-long =
    Teksti on liian pitkä.
    Kirjoita enintään { $limit } merkkiä.

unknown-button = En tunne enää tätä nappia. Jatkamme tästä.
not-your-button =
    Tämä nappi ei ole sinun.
    En muuttanut mitään.
already-finished =
    Tämä kohta on jo valmis.
    Mikään ei muuttunut.
already-answered = Tähän on jo vastaus. Nyt olemme tässä:

field-choose-from-list = Valitse vastaus listasta.
field-choose-at-least =
    { $count ->
        [one] Valitse ainakin yksi.
       *[other] Valitse ainakin { $count }.
    }
field-choose-one = Valitse yksi.
field-write-something = Kirjoita tähän jotain lyhyttä.

time-is-past = Se aika on jo mennyt.
time-needs-clock =
    Tarvitsen vielä kellonajan.
    Kirjoita esimerkiksi: ti 14.30
time-not-understood =
    En ymmärtänyt aikaa.
    Kirjoita esimerkiksi: ti 14.30 tai 3.12. klo 14
times-not-understood =
    En ymmärtänyt, mikä aika sopii.
    Valitse ajat listasta.
    Voit myös kirjoittaa numerot, esimerkiksi: 1 ja 3
day-not-understood =
    En ymmärtänyt päivää.
    Kirjoita esimerkiksi: 15.1. tai 2 viikkoa

unreachable-lead =
    Toinen vetäjä on { $name }.
    Hän ei saa nyt viestejäni.
    Huolehdi sinä, että ohjelma jatkuu: { $programme }.
unreachable-outside =
    Viestini eivät mene perille tässä työtilassa.
    Nimi on { $name }.
    Voitko puhua hänen kanssaan?
    Voitte sopia, miten jatkatte.
reachable-again =
    Viestini menevät taas perille.
    Nimi on { $name }.
back-again =
    Kiva, että tulit takaisin.
    Et ole saanut viestejäni hetkeen.
    Katso, mikä tilanne on nyt.
unreachable-blocked =
    { $name } ei saa nyt viestejäni.
    Hänen keskustelunsa kanssani ei ole auki.
    Voitko puhua hänen kanssaan?
unreachable-left =
    { $name } ei ole enää tässä työtilassa.
    Hän ei saa viestejäni.
    Pari tai ryhmä voi tarvita apuasi.
channel-missing =
    En voinut lähettää tiedotetta kanavalle { $channel }.
    Kanavaa ei ole, tai minä en ole siellä.
    Kutsu minut kanavalle.
    Kirjoita minulle sitten sillä kanavalla: kerro mentoroinnista
channel-doubt =
    En tiedä, menikö tiedote kanavalle { $channel }.
    Katso, näkyykö se siellä.
    Jos se ei näy, voit kertoa uudelleen.
channel-several =
    En voinut lähettää tiedotetta kanavalle { $channel }.
    Usealla kanavalla on sama nimi.
    En tiedä, mitä kanavaa tarkoitat.
    Kirjoita minulle oikealla kanavalla: kerro mentoroinnista

trouble-is-ours =
    Minulle tuli virhe.
    En voinut tallentaa tätä. Mikään ei muuttunut.
    Kokeile pian uudelleen.
