# Parit vetäjän näkökulmasta: ehdotus, muokkaus, julkaisu.

word-pairs = parit
word-pairs-propose = parit ehdota, ehdota pareja, ehdota parit
word-pairs-again = ehdota uudelleen
word-pairs-publish = parit julkaise, julkaise parit
word-pairs-discard = parit hylkää, hylkää parit

pairs-ready =
    { $count ->
        [0] Kukaan ei odota nyt paria.
        [one] Yksi ihminen odottaa paria. Kun heitä on kaksi, voin ehdottaa pareja.
       *[other] Paria odottaa { $count }. Voin ehdottaa, ketkä sopivat yhteen.
    }
pairs-proposed =
    { $count ->
        [one] Ehdotan yhtä paria.
       *[other] Ehdotan { $count } paria.
    }
pairs-nobody-hears = Muut saavat tietää vasta, kun julkaiset parit.
pairs-none = En löytänyt paria, joka sopii kaikille.
pairs-mentor-pair = { $first } (mentori) ja { $second } (aktori)
pairs-peer-pair = { $first } ja { $second } (samassa asemassa)
pairs-is-locked = Lukossa. Pari ei muutu, jos ehdotan muita uudelleen.
pairs-left-out = Nyt pari puuttuu: { $name }. Syy on { $why }
pairs-check = Sopivatko nämä parit? Voit muuttaa niitä.
left-out-odd-number = se, että yksi jää yli.
left-out-no-role-left = se, että kukaan toisessa roolissa ei ole vapaa.
left-out-no-shared-language = se, että yhteistä kieltä ei ole.
left-out-no-shared-time = se, että yhteistä työaikaa ei ole.
left-out-nobody-fits = se, että en löytänyt sopivaa paria.

reason-lead-gives = { $giver } voi auttaa, { $seeker } haluaa puhua
reason-lead-shared-topics = Molemmat haluavat puhua
reason-lead-languages = Yhteiset kielet
reason-lead-shifts = Yhteiset vuorot
reason-lead-meets = Tapaaminen

pairs-open-already = Ehdotus on jo auki. Tässä se on:
pairs-changed = Ehdotus on muuttunut. Nyt se on tällainen:
pairs-over = Tämä ehdotus ei ole enää auki. Mikään ei muuttunut. Nyt tilanne on tämä:
pairs-cannot = En voinut tehdä tätä muutosta. Ehdotus on sama kuin ennen:
pairs-locked = Lukossa. { $pair }
pairs-unlocked = Ei enää lukossa. { $pair }
pairs-kept-apart = Selvä. En ehdota heitä pariksi. Uusi ehdotus on tässä:
pairs-same-again = Tämä on yhä paras ehdotus.
pairs-swap-who = Kumpi vaihtuu?
pairs-swap-with = Kenen kanssa { $name } vaihtaa paikkaa?
pairs-swap-nobody = En löytänyt sopivaa vaihtoa: { $name }.
pairs-swapped = Vaihdoin heidät. Nyt ehdotus on tällainen:
pairs-situation-changed =
    Joku ei enää odota paria.
    Siksi en julkaissut mitään. Tässä on uusi ehdotus:
pairs-discarded = Poistin ehdotuksen. Kukaan muu ei saanut tietää siitä.
pairs-published =
    { $count ->
        [one] Julkaisin parin. Yksi pari saa nyt tietää toisistaan:
       *[other] Julkaisin parit. { $count } paria saa nyt tietää toisistaan:
    }
pairs-published-left =
    { $count ->
        [one] Yksi odottaa vielä paria. Kerron hänelle. Ensi kerralla hän on ensimmäinen.
       *[other] Vielä paria odottaa { $count }. Kerron heille. Ensi kerralla he ovat ensimmäisiä.
    }
left-out-told = En löytänyt sinulle vielä sopivaa paria.
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
