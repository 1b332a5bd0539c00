# The same in every dialog: taking answers, kind answers to what cannot be taken.

button-send = Lähetä
button-choose = Valitse nämä
button-try = { $word }

chosen = Valitsit: { $label }
stopped = Selvä, lopetetaan tähän. Voit palata tähän koska vain.
later-then = Selvä. Palaan tähän, kun olet seuraavan kerran töissä.
cannot-skip = Tätä kohtaa ei voi ohittaa, mutta voit lopettaa tähän tai jatkaa myöhemmin.
remind-once = Sopiiko nyt hetki? Jos et vastaa, jätän tämän viikon päästä sikseen.

nothing-waits = En odota sinulta juuri nyt vastausta, joten mikään ei muuttunut.
# A typed yes or no, where the buttons say it in other words.
answer-yes = kyllä, joo, juu, jep, ok, okei, käy, sopii
answer-met = tavattiin, nähtiin
answer-no = ei, en, emme, ei käy, ei sovi, ei tavattu, ei nähty
# What one may type where several times are offered.
all-words = kumpi vain, mikä vain, kaikki, kaikki käy, kaikki käyvät, kaikki sopii, kaikki sopivat, molemmat, molemmat käy, molemmat käyvät, molemmat sopii, molemmat sopivat
none-words = ei mikään, ei yksikään, ei kumpikaan, mikään ei käy, mikään ei sovi, kumpikaan ei käy, en pääse
first-words = eka, ensimmäinen, ensimmäinen aika
second-words = toka, toinen, jälkimmäinen
third-words = kolmas
last-words = viimeinen, vika

not-understood = En ymmärtänyt tätä. Alkuun-napista näet, mitä voi tehdä.
not-understood-option = En tunnistanut vastausta. Voit painaa nappia tai kirjoittaa sen numeron tai tekstin.
not-in-the-channel = Kanavalla kirjoitettua en ota vastaukseksi. Voit vastata tässä, niin muut eivät näe sitä.
did-you-mean = En ymmärtänyt tätä. Tarkoititko ”{ $word }”?
got-emoji = Kiitos viestistä. Vastaa sanalla tai painamalla nappia.
attachment-unread = Kuvaa tai tiedostoa en pystynyt lukemaan, mutta sanasi luin.
got-attachment = Kuvia ja tiedostoja en pysty lukemaan enkä tallenna niitä. Voit vastata sanoin.
text-too-long = Teksti on minulle liian pitkä. Mahtuisiko se { $limit } merkkiin?

unknown-button = Tätä nappia en enää tunne. Jatketaan tästä.
not-your-button = Tämä nappi ei kuulu sinulle, joten en muuttanut mitään.
already-finished = Tämä kohta on jo valmis, joten mikään ei muuttunut.
already-answered = Tähän on jo vastattu. Olemme nyt tässä:

field-choose-from-list = Valitse jokin listan vaihtoehdoista.
field-choose-at-least =
    { $count ->
        [one] Valitse ainakin yksi.
       *[other] Valitse ainakin { $count }.
    }
field-choose-one = Valitse yksi.
field-write-something = Kirjoita tähän jotain lyhyttä.

time-is-past = Se aika on jo mennyt.
time-needs-clock = Tarvitsen vielä kellonajan. Voit kirjoittaa esimerkiksi: ti 14.30
time-not-understood = En saanut selvää ajasta. Voit kirjoittaa esimerkiksi: ti 14.30 tai 3.12. klo 14
times-not-understood = En saanut selvää, mitkä ajat sopivat. Voit valita listasta tai kirjoittaa numerot, esimerkiksi: 1 ja 3
day-not-understood = En saanut selvää päivästä. Voit kirjoittaa esimerkiksi: 15.1. tai 2 viikkoa

unreachable-lead = Toista vetäjää en nyt tavoita: { $name }. Katsothan, että ohjelma jatkuu: { $programme }.
unreachable-outside = Viestini eivät mene tässä työtilassa perille: { $name }. Voisitko sopia jatkosta suoraan hänen kanssaan?
reachable-again = Viestini menevät taas perille: { $name }.
back-again = Mukava, että palasit. Viestini eivät tulleet sinulle vähään aikaan. Tilanteesta näet, missä mennään.
unreachable-blocked = { $name } ei saa nyt viestejäni, koska keskustelu kanssani on estetty tai poistettu. Voisitko jutella hänen kanssaan?
unreachable-left = { $name } ei ole enää tässä työtilassa, joten viestini eivät tule perille. Pari tai ryhmä voi tarvita apuasi.
channel-missing = Tiedote ei mennyt perille kanavalle { $channel }. Kanavaa ei ole, tai minua ei ole kutsuttu sinne. Voit kutsua minut sinne ja kirjoittaa minulle sillä kanavalla: kerro mentoroinnista
channel-doubt = En saanut tietää, menikö tiedote perille kanavalle { $channel }. Katsotko, näkyykö se siellä? Jos ei näy, voit kertoa uudelleen.
channel-several = Tiedote ei mennyt perille kanavalle { $channel }. Sen nimisiä kanavia on useita, enkä tiedä, mitä niistä tarkoitat. Voit kirjoittaa minulle oikealla kanavalla: kerro mentoroinnista

trouble-is-ours = Minulla meni jokin pieleen, enkä saanut tätä talteen. Mikään ei muuttunut. Kokeile hetken päästä uudelleen.
