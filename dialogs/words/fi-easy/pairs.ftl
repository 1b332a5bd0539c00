# Parit vetäjän näkökulmasta: ehdotus, muokkaus, julkaisu.

word-pairs = parit, ryhmät
word-pairs-propose = parit ehdota, ehdota pareja, ehdota parit, ehdota ryhmiä, ehdota ryhmät
word-pairs-again = ehdota uudelleen
word-pairs-publish = parit julkaise, julkaise parit, ryhmät julkaise, julkaise ryhmät
word-pairs-discard = parit hylkää, hylkää parit, hylkää ehdotus
word-pairs-lock = lukitse
word-pairs-unlock = vapauta, poista lukko
word-pairs-swap = vaihda paikkaa
word-pairs-move = siirrä ryhmään
word-pairs-take-out = ota ryhmästä
word-pairs-split = puolita ryhmä
groups-ready =
    { $count ->
        [0] Kukaan ei odota nyt ryhmää.
        [one]
            Yksi ihminen odottaa ryhmää.
            Ryhmässä on vähintään { $least }.
       *[other]
            Ryhmää odottaa { $count }.
            Ryhmässä on vähintään { $least }.
    }
groups-proposed = Ehdotan näitä: { $made }.
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
        [0] Kukaan ei odota nyt paria.
        [one]
            Yksi ihminen odottaa paria.
            Kun heitä on kaksi, voin ehdottaa pareja.
       *[other]
            Paria odottaa { $count }.
            Voin ehdottaa, ketkä sopivat yhteen.
    }
pairs-proposed =
    { $count ->
        [one] Ehdotan yhtä paria.
       *[other] Ehdotan { $count } paria.
    }
pairs-nobody-hears = Muut saavat tietää vasta, kun julkaiset tämän.
groups-published =
    Julkaisin ehdotuksen.
    Nyt tiedon toisistaan saa { $made }:
pairs-none =
    { $kind ->
        [group] En löytänyt vielä ryhmää, joka sopii kaikille.
       *[pair] En löytänyt paria, joka sopii kaikille.
    }
pairs-group = { $group }: { $names }
pairs-group-label =
    { $all ->
        [one] Ryhmä
       *[other] Ryhmä { $number }
    }
pairs-mentor-pair = { $first } (mentori) ja { $second } (aktori)
pairs-peer-pair = { $first } ja { $second } (samassa asemassa)
pairs-is-locked =
    Lukossa.
    Tämä ei muutu, jos ehdotan muita uudelleen.
pairs-left-out =
    { $kind ->
        [group] Nyt ryhmä puuttuu: { $name }. Syy on { $why }
       *[pair] Nyt pari puuttuu: { $name }. Syy on { $why }
    }
pairs-check = Sopiiko tämä? Voit vielä muuttaa ehdotusta.
pairs-move-who = Kuka siirtyy toiseen ryhmään?
pairs-place-who = Kuka tarvitsee paikan ryhmässä?
pairs-move-to = Mihin ryhmään { $name } siirtyy?
pairs-move-nowhere =
    En löytänyt sopivaa paikkaa: { $name }.
    Ryhmällä pitää olla sama kieli ja yhteistä työaikaa.
    Ryhmässä on 3–10 ihmistä.
pairs-moved = Siirsin: { $name }. Nyt ehdotus on tällainen:
pairs-take-out-ask = Kuka odottaa ensi kertaa?
pairs-taken-out =
    Otin pois: { $name }.
    Nyt ehdotus on tällainen:
pairs-split-ask = Minkä ryhmän jaan? Valitse joku ryhmästä.
pairs-split-done = Nyt ryhmiä on kaksi. Ehdotus on tällainen:
left-out-odd-number = se, että yksi jää yli.
left-out-no-role-left = se, että kukaan toisessa roolissa ei ole vapaa.
left-out-no-shared-language = se, että yhteistä kieltä ei ole.
left-out-no-shared-time = se, että yhteistä työaikaa ei ole.
left-out-nobody-fits =
    { $kind ->
        [group] se, että en löytänyt sopivaa ryhmää.
       *[pair] se, että en löytänyt sopivaa paria.
    }
left-out-too-few = se, että sopivia ihmisiä on vielä liian vähän.
left-out-groups-full = se, että ryhmät ovat täynnä.
left-out-taken-out = se, että vetäjä otti hänet pois.
reason-lead-group-gives-what-you-want = Yksi haluaa puhua, toinen voi auttaa
reason-lead-group-shared-topics = Monta haluaa puhua

reason-lead-gives = { $giver } voi auttaa, { $seeker } haluaa puhua
reason-lead-shared-topics = Molemmat haluavat puhua
reason-lead-languages = Yhteiset kielet
reason-lead-shifts = Yhteinen työaika
reason-lead-meets = Tapaaminen

pairs-open-already = Ehdotus on jo auki. Tässä se on:
pairs-changed = Ehdotus on muuttunut. Nyt se on tällainen:
pairs-over =
    Tämä ehdotus ei ole enää auki.
    Mikään ei muuttunut.
    Nyt tilanne on tämä:
pairs-cannot =
    En voinut tehdä tätä muutosta.
    Ehdotus on sama kuin ennen:
pairs-locked = Lukossa. { $pair }
pairs-unlocked = Ei enää lukossa. { $pair }
pairs-kept-apart =
    Selvä.
    En ehdota heitä pariksi.
    Uusi ehdotus on tässä:
pairs-same-again = Tämä on yhä paras ehdotus.
pairs-swap-who = Kumpi vaihtuu?
pairs-swap-with = Kenen kanssa { $name } vaihtaa paikkaa?
pairs-swap-nobody = En löytänyt sopivaa vaihtoa: { $name }.
pairs-swapped = Vaihdoin heidät. Nyt ehdotus on tällainen:
pairs-situation-changed =
    Joku ei enää odota.
    Siksi en julkaissut mitään. Tässä on uusi ehdotus:
pairs-discarded =
    Poistin ehdotuksen.
    Kukaan muu ei saanut tietää siitä.
pairs-published =
    { $count ->
        [one]
            Julkaisin parin.
            Yksi pari saa nyt tietää toisistaan:
       *[other]
            Julkaisin parit.
            { $count } paria saa nyt tietää toisistaan:
    }
pairs-published-left =
    { $kind ->
        [group]
            { $count ->
                [one]
                    Yksi odottaa vielä ryhmää.
                    Kerron hänelle.
                    Ensi kerralla hän on ensimmäinen.
               *[other]
                    Vielä ryhmää odottaa { $count }.
                    Kerron heille.
                    Ensi kerralla he ovat ensimmäisiä.
            }
        [any]
            { $count ->
                [one]
                    Yksi odottaa vielä paria tai ryhmää.
                    Kerron hänelle.
                    Ensi kerralla hän on ensimmäinen.
               *[other]
                    Vielä odottaa { $count }.
                    Kerron heille.
                    Ensi kerralla he ovat ensimmäisiä.
            }
       *[pair]
            { $count ->
                [one]
                    Yksi odottaa vielä paria.
                    Kerron hänelle.
                    Ensi kerralla hän on ensimmäinen.
               *[other]
                    Vielä paria odottaa { $count }.
                    Kerron heille.
                    Ensi kerralla he ovat ensimmäisiä.
            }
    }
left-out-told =
    { $kind ->
        [group] En löytänyt sinulle vielä sopivaa ryhmää.
       *[pair] En löytänyt sinulle vielä sopivaa paria.
    }
button-pairs-move = Siirrä…
button-pairs-place = Etsi paikka…
button-pairs-take-out = Ota pois…
button-pairs-split = Jaa kahdeksi
left-out-first-next =
    Ensi kerralla olet ensimmäisten joukossa.
    Sinun ei tarvitse tehdä mitään.

button-pairs-lock = Lukitse
button-pairs-unlock = Poista lukko
button-pairs-apart = Ei tätä paria
button-pairs-swap = Vaihda…
button-pairs-publish = Julkaise
button-pairs-again = Ehdota uudelleen
button-pairs-discard = Poista ehdotus
