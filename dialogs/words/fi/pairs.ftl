# Parit vetäjän näkökulmasta: ehdotus, muokkaus, julkaisu.

word-pairs = parit, ryhmät
word-pairs-propose = parit ehdota, ehdota pareja, ehdota parit, ehdota ryhmiä, ehdota ryhmät
word-pairs-again = ehdota uudelleen
word-pairs-publish = parit julkaise, julkaise parit, ryhmät julkaise, julkaise ryhmät
word-pairs-discard = parit hylkää, hylkää parit, hylkää ehdotus
word-pairs-lock = lukitse
word-pairs-unlock = vapauta
word-pairs-swap = vaihda paikkaa
word-pairs-move = siirrä ryhmään
word-pairs-take-out = ota ryhmästä
word-pairs-split = puolita ryhmä
groups-ready =
    { $count ->
        [0] Kukaan ei odota juuri nyt ryhmää.
        [one] Ryhmää odottaa yksi. Voin ehdottaa ryhmiä, kun heitä on { $least }.
       *[other] Ryhmää odottaa { $count }. Ryhmässä on vähintään { $least }.
    }
groups-proposed = Ehdotukseni: { $made }.
count-groups =
    { $count ->
        [one] yksi ryhmä
       *[other] { $count } ryhmää
    }
count-pairs =
    { $count ->
        [one] yksi pari
       *[other] { $count } paria
    }

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
pairs-none =
    { $kind ->
        [group] En löytänyt vielä ryhmää, joka sopisi kaikkien toiveisiin.
       *[pair] En löytänyt yhtään paria, joka sopisi kaikkien toiveisiin.
    }
pairs-group = { $group }: { $names }
pairs-group-label =
    { $all ->
        [one] Ryhmä
       *[other] Ryhmä { $number }
    }
pairs-mentor-pair = { $first } (mentori) ja { $second } (aktori)
pairs-peer-pair = { $first } ja { $second } (vertaiset)
pairs-is-locked = Lukittu: pysyy, vaikka ehdottaisin muita uudelleen.
pairs-left-out =
    { $kind ->
        [group] Ilman ryhmää jäisi { $name }: { $why }
       *[pair] Ilman paria jäisi { $name }: { $why }
    }
pairs-check = Miltä näyttää? Voit vielä muuttaa mitä tahansa.
pairs-move-who = Kuka siirtyy toiseen ryhmään?
pairs-place-who = Kenelle etsitään paikka ryhmästä?
pairs-move-to = Mihin ryhmään? Siirtyjä on { $name }.
pairs-move-nowhere = Sopivaa paikkaa ei nyt löydy: { $name }. Ryhmällä pitää olla yhteinen kieli, yhteistä työaikaa ja yhteinen tapa tavata, ja siinä on 3–10 jäsentä.
pairs-moved = Siirretty: { $name }. Nyt ehdotus näyttää tältä:
pairs-take-out-ask = Kuka odottaisi seuraavaa kierrosta?
pairs-taken-out = Otettu pois: { $name }. Nyt ehdotus näyttää tältä:
pairs-split-ask = Mikä ryhmä jaetaan kahdeksi? Valitse joku sen jäsenistä.
pairs-split-done = Ryhmästä tuli kaksi. Nyt ehdotus näyttää tältä:
left-out-odd-number = odottajia on pariton määrä.
left-out-no-role-left = toisessa roolissa ei ole ketään vapaana.
left-out-no-shared-language = yhteistä kieltä ei löydy.
left-out-no-shared-time = yhteistä työaikaa ei löydy.
left-out-nobody-fits =
    { $kind ->
        [group] sopivaa ryhmää ei löydy nyt.
       *[pair] sopivaa paria ei löydy nyt.
    }
left-out-too-few = sopivia jäseniä on vielä liian vähän.
left-out-groups-full = ryhmät ovat täynnä.
left-out-taken-out = otettiin pois tästä ehdotuksesta.
reason-lead-group-gives-what-you-want = Joku haluaa jutella, joku voi auttaa
reason-lead-group-shared-topics = Monta haluaa jutella

reason-lead-gives = { $giver } voi auttaa, { $seeker } haluaa jutella
reason-lead-shared-topics = Kumpikin haluaa jutella
reason-lead-languages = Yhteiset kielet
reason-lead-shifts = Yhteistä työaikaa
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
pairs-situation-changed = Joku ehdotetuista ei enää odota, joten en julkaissut mitään. Tässä uusi ehdotus:
groups-published = Julkaistu. Tiedon toisistaan saa nyt { $made }:
pairs-discarded = Hylkäsin ehdotuksen. Kukaan ei kuullut siitä.
pairs-published =
    { $count ->
        [one] Julkaistu. Yksi pari saa nyt tiedon toisistaan:
       *[other] Julkaistu. { $count } paria saa nyt tiedon toisistaan:
    }
pairs-published-left =
    { $kind ->
        [group]
            { $count ->
                [one] Yksi jäi vielä ilman ryhmää. Kerron hänelle, ja ensi kerralla hän on ensimmäisenä.
               *[other] { $count } jäi vielä ilman ryhmää. Kerron heille, ja ensi kerralla he ovat ensimmäisinä.
            }
        [any]
            { $count ->
                [one] Yksi jäi vielä ilman paria tai ryhmää. Kerron hänelle, ja ensi kerralla hän on ensimmäisenä.
               *[other] { $count } jäi vielä ilman paria tai ryhmää. Kerron heille, ja ensi kerralla he ovat ensimmäisinä.
            }
       *[pair]
            { $count ->
                [one] Yksi jäi vielä ilman paria. Kerron hänelle, ja ensi kerralla hän on ensimmäisenä.
               *[other] { $count } jäi vielä ilman paria. Kerron heille, ja ensi kerralla he ovat ensimmäisinä.
            }
    }
left-out-told =
    { $kind ->
        [group] Tällä kierroksella en löytänyt sinulle sopivaa ryhmää.
       *[pair] Tällä kierroksella en löytänyt sinulle sopivaa paria.
    }
left-out-first-next = Ensi kerralla olet ensimmäisten joukossa. Sinun ei tarvitse tehdä mitään.

button-pairs-lock = Lukitse
button-pairs-unlock = Vapauta
button-pairs-apart = Ei tätä paria
button-pairs-swap = Vaihda…
button-pairs-move = Siirrä…
button-pairs-place = Etsi paikka…
button-pairs-take-out = Ota pois…
button-pairs-split = Jaa kahdeksi
button-pairs-publish = Julkaise
button-pairs-again = Ehdota uudelleen
button-pairs-discard = Hylkää
