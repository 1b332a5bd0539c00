# Something changes, at work or in life; and whether it feels right after the first meeting.

life-ask = Onko jokin muuttunut työssä tai elämässä? Mikä auttaisi?
life-note = Syytä ei tarvitse kertoa. Mikään ei muutu ennen kuin olet päättänyt.
option-life-rhythm = Harvemmin tai useammin
option-life-goals = Tarkistan tavoitteita
option-life-structure = Muutetaan tapaamisia
option-life-pause = Pidetään tauko
option-life-partner =
    { $form ->
        [group] Etsi toinen ryhmä
       *[pair] Etsi uusi pari
    }
option-life-leave =
    { $form ->
        [group] Jään pois ryhmästä
       *[pair] Lopetan
    }
option-life-talk = Puhutaan tavatessa
option-something-else = Jotain muuta
button-change = Jokin muuttuu
button-change-else = Muuta jotain muuta

life-field-ask = Mitä tapaamisissa muutetaan? Muutos tehdään sopimukseen.
option-life-field-all = Näytä kaikki kohdat

life-tell-ask =
    { $form ->
        [group] Mitä ryhmäsi kuulee tästä?
       *[pair] Mitä parisi kuulee tästä?
    }
life-tell-note-change = Itse muutoksen kerron aina, syytä en koskaan. Viestisi lähtee vasta, kun muutos on tehty.
life-tell-note-wish = Syytä en kerro. Näet vielä, miltä viesti näyttää, ennen kuin se lähtee.
option-life-tell-needed = Vain tarpeellinen
option-life-tell-stay = Jatkan mielelläni
option-life-tell-meet = Kerron lisää tavatessa
option-life-tell-goals = Kerro toiveeni
option-life-tell-structure = Kerro toiveeni
option-life-tell-thanks = Kiitä puolestani
option-life-tell-good = Toivota hyvää jatkoa
option-life-tell-own = Kirjoitan itse
life-told-stay =
    { $form ->
        [group] { $name } jatkaa mielellään ryhmässänne.
       *[pair] { $name } jatkaa mielellään kanssasi.
    }
life-told-meet = { $name } kertoo mielellään lisää, kun tapaatte.
life-told-goals = { $name } haluaa katsoa tavoitteitaan uudelleen.
life-told-structure = { $name } toivoo, että katsotte yhdessä, miten tapaatte.
life-told-thanks = { $name } kiittää yhteisestä ajasta.
life-told-good = { $name } toivottaa hyvää jatkoa.
life-told-own = Viesti, lähettäjänä { $name }
life-words-ask = Mitä haluat sanoa?
life-words-note = Syytä ei tarvitse kertoa. Jätä pois asiakkaiden ja potilaiden nimet.
life-check-ask = Näin se luetaan. Kerrotaanko?
option-life-check-yes = Kerro näin
option-life-check-no = Jätä pois

life-talk-noted = Otan seuraavan tapaamisen aiheeksi, miten matkanne etenee. Kenenkään nimeä ei mainita.
life-talk-point = Miten matkanne etenee: tahti, tavoitteet ja tapa tavata?
life-no-journey = Sinulla ei ole nyt matkaa, jota voisi muuttaa.
button-life-pause = Pidä taukoa
button-life-leave = Peru ilmoittautuminen
button-life-status = Tilanne
paper-talk-life-change = Muutos työssä tai elämässä

# After the first meeting.
feels-right-lead = Ensimmäinen tapaaminen on takana.
feels-right-all = Sama kysymys menee kaikille, jotka olivat paikalla. Kysyn vain kerran.
feels-right-ask = Tuntuuko tämä oikealta?
feels-right-note = Vastaus ei näy vetäjille eikä missään yhteenvedossa.
feels-right-thanks = Kiitos. Vastauksesi on vain sinun.
feels-right-later = Jos jokin kaipaa joskus muutosta, kirjoita: muutos
feels-right-to-talk = Otanko seuraavan tapaamisen aiheeksi, miten teette tätä yhdessä? Kenenkään nimeä ei mainita.
button-feels-right-talk = Ota puheeksi

# The answers, as buttons and in the export of one's own data.
feels-right-yes = Tuntuu oikealta
feels-right-time = Tarvitsen vähän aikaa
feels-right-talk = Puhutaan, miten tavataan
feels-right-other = Toivon toista seuraa

word-change = muutos, muutoksia, elämäntilanne, elämänmuutos
