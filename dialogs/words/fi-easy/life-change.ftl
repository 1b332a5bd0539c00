# Something changes, at work or in life; and whether it feels right after the first meeting.

life-ask =
    Tuliko työhön tai elämään muutos?
    Mikä auttaa sinua?
life-note =
    Sinun ei tarvitse kertoa syytä.
    Sinä päätät itse, muuttuuko jokin.
option-life-rhythm = Muutan tapaamisten väliä
option-life-goals = Muutan tavoitteita
option-life-structure = Muutan tapaamisia
option-life-pause = Pidän tauon
option-life-partner =
    { $form ->
        [group] Etsi toinen ryhmä
       *[pair] Etsi uusi pari
    }
option-life-leave =
    { $form ->
        [group] Lähden ryhmästä
       *[pair] Lopetan
    }
option-life-talk = Puhun, kun tapaamme
option-something-else = Jotain muuta
button-change = Jokin muuttuu
button-change-else = Muuta jotain muuta

life-field-ask =
    Mitä haluat muuttaa tapaamisissa?
    Muutos tulee sopimukseen.
option-life-field-all = Näytä kaikki kohdat

life-tell-ask =
    { $form ->
        [group] Mitä kerron ryhmällesi?
       *[pair] Mitä kerron parillesi?
    }
life-tell-note-change =
    Kerron aina muutoksen.
    En koskaan kerro syytä.
    Viesti lähtee vasta, kun olet tehnyt muutoksen.
life-tell-note-wish =
    En kerro syytä.
    Näet viestin ennen kuin lähetän sen.
option-life-tell-needed = Vain muutos
option-life-tell-stay = Jatkan mielelläni
option-life-tell-meet = Kerron, kun tapaamme
option-life-tell-goals = Kerro toiveeni
option-life-tell-structure = Kerro toiveeni
option-life-tell-thanks = Sano kiitos
option-life-tell-good = Toivota hyvää
option-life-tell-own = Kirjoitan itse
life-told-stay =
    { $form ->
        [group] { $name } jatkaa mielellään ryhmässä.
       *[pair] { $name } jatkaa mielellään sinun kanssasi.
    }
life-told-meet = { $name } kertoo lisää, kun tapaatte.
life-told-goals = { $name } haluaa muuttaa omia tavoitteita.
life-told-structure = { $name } haluaa puhua siitä, miten tapaatte.
life-told-thanks = { $name } kiittää sinua.
life-told-good = { $name } toivottaa sinulle hyvää.
life-told-own = Viestin lähetti { $name }
life-words-ask = Mitä haluat sanoa?
life-words-note =
    Sinun ei tarvitse kertoa syytä.
    Älä kirjoita asiakkaiden tai potilaiden nimiä.
life-check-ask = Viesti näyttää tältä. Lähetänkö sen?
option-life-check-yes = Lähetä
option-life-check-no = Älä lähetä

life-talk-noted =
    Muistutan aiheesta ennen seuraavaa tapaamista.
    Voitte silloin puhua siitä, miten teillä menee.
    En kerro, kuka tätä toivoi.
life-talk-point =
    Miten teillä menee?
    Tapaatteko sopivasti?
    Sopivatko tavoitteet?
life-no-journey = Sinulla ei ole nyt paria tai ryhmää.
button-life-pause = Pidä tauko
button-life-leave = Peru ilmoittautuminen
button-life-status = Tilanne
paper-talk-life-change = Muutos työssä tai elämässä

# After the first meeting.
feels-right-lead = Olet nyt ollut ensimmäisessä tapaamisessa.
feels-right-all =
    Kysyn samaa kaikilta, jotka olivat tapaamisessa.
    Kysyn vain yhden kerran.
feels-right-ask = Tuntuuko tämä hyvältä?
feels-right-note = Vetäjä ei näe vastaustasi.
feels-right-thanks = Kiitos. Vain sinä näet vastauksesi.
feels-right-later = Jos haluat myöhemmin muuttaa jotain, kirjoita: muutos
feels-right-to-talk =
    Voin muistuttaa asiasta ennen seuraavaa tapaamista.
    En kerro, kuka tätä toivoi.
    Muistutanko?
button-feels-right-talk = Muistuta tästä

# The answers, as buttons and in the export of one's own data.
feels-right-yes = Tuntuu hyvältä
feels-right-time = Tarvitsen aikaa
feels-right-talk = Haluan puhua tästä
feels-right-other = Haluan vaihtaa

word-change = muutos, muutoksia, elämäntilanne
