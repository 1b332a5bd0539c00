# Parit vetäjän näkökulmasta: ehdotus, muokkaus, julkaisu.

word-pairs = parit
word-pairs-propose = parit ehdota, ehdota pareja, ehdota parit
word-pairs-again = ehdota uudelleen
word-pairs-publish = parit julkaise, julkaise parit
word-pairs-discard = parit hylkää, hylkää parit

pairs-ready =
    { $count ->
        [0] Kukaan ei odota juuri nyt paria.
        [one] Paria odottaa yksi. Kun heitä on kaksi tai enemmän, voin ehdottaa pareja.
       *[other] Paria odottaa { $count }. Voin ehdottaa, ketkä sopisivat yhteen.
    }
pairs-proposed =
    { $count ->
        [one] Ehdotan yhtä paria.
       *[other] Ehdotan { $count } paria.
    }
pairs-nobody-hears = Kukaan muu ei kuule mitään ennen kuin julkaiset.
pairs-none = En löytänyt yhtään paria, joka sopisi kaikkien toiveisiin.
pairs-mentor-pair = { $first } (mentori) ja { $second } (aktori)
pairs-peer-pair = { $first } ja { $second } (vertaiset)
pairs-is-locked = Lukittu: pysyy, vaikka ehdottaisin muita uudelleen.
pairs-left-out = Ilman paria jäisi { $name }: { $why }
pairs-check = Miltä näyttää? Voit vielä muuttaa mitä tahansa paria.
left-out-odd-number = heitä on pariton määrä.
left-out-no-role-left = toisessa roolissa ei ole ketään vapaana.
left-out-no-shared-language = yhteistä kieltä ei löydy.
left-out-no-shared-time = vuorot eivät osu yhteen.
left-out-nobody-fits = sopivaa paria ei löydy nyt.

reason-lead-gives = { $giver } voi auttaa, { $seeker } haluaa jutella
reason-lead-shared-topics = Kumpikin haluaa jutella
reason-lead-languages = Yhteiset kielet
reason-lead-shifts = Yhteiset vuorot
reason-lead-meets = Tapaaminen

pairs-open-already = Ehdotus on jo auki. Se näyttää tältä:
pairs-changed = Ehdotus on muuttunut sen jälkeen, kun näit sen. Nyt se näyttää tältä:
pairs-over = Tämä ehdotus ei ole enää auki, joten mikään ei muuttunut. Tilanne on nyt tämä:
pairs-cannot = Tätä muutosta en voinut tehdä. Ehdotus on ennallaan:
pairs-locked = Lukittu. { $pair }
pairs-unlocked = Ei enää lukittu. { $pair }
pairs-kept-apart = Selvä, en ehdota heitä toisilleen. Uusi ehdotus:
pairs-same-again = Sama ehdotus on yhä paras, jonka löydän.
pairs-swap-who = Kumpi vaihtuu?
pairs-swap-with = Kenen kanssa { $name } vaihtaisi paikkaa?
pairs-swap-nobody = Sopivaa vaihtoa ei nyt löydy: { $name }.
pairs-swapped = Vaihdettu. Nyt ehdotus näyttää tältä:
pairs-situation-changed = Joku ehdotetuista ei enää odota paria, joten en julkaissut mitään. Tässä uusi ehdotus:
pairs-discarded = Hylkäsin ehdotuksen. Kukaan ei kuullut siitä.
pairs-published =
    { $count ->
        [one] Julkaistu. Yksi pari saa nyt tiedon toisistaan:
       *[other] Julkaistu. { $count } paria saa nyt tiedon toisistaan:
    }
pairs-published-left =
    { $count ->
        [one] Yksi jäi vielä ilman paria. Kerron hänelle, ja ensi kerralla hän on ensimmäisenä.
       *[other] { $count } jäi vielä ilman paria. Kerron heille, ja ensi kerralla he ovat ensimmäisinä.
    }
left-out-told = Tällä kierroksella en löytänyt sinulle sopivaa paria.
left-out-first-next = Ensi kerralla olet ensimmäisten joukossa. Sinun ei tarvitse tehdä mitään.

button-pairs-lock = Lukitse
button-pairs-unlock = Vapauta
button-pairs-apart = Ei tätä paria
button-pairs-swap = Vaihda…
button-pairs-publish = Julkaise
button-pairs-again = Ehdota uudelleen
button-pairs-discard = Hylkää
