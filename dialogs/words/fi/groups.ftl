# Ryhmä matkalla: joku tulee mukaan tai jää pois, vetäjä lisää jonkun.

word-group-add = lisää ryhmään
group-goes-on =
    { $count ->
        [one] Ryhmä jatkaa. Nyt ryhmässäsi on { $names }.
       *[other] Ryhmä jatkaa. Nyt ryhmässäsi ovat { $names }.
    }
group-ends-here = Ryhmä päättyy tähän, koska jäsenet vähenivät. Kiitos, että olit mukana.
group-small-lead = Ryhmässä on enää kaksi jäsentä: { $names }. Jos joku odottaa ryhmää, voit lisätä hänet. Ohjelma: { $programme }.
group-unreachable = Viestit eivät mene nyt perille: { $name }. Jatkatte sillä välin muiden kanssa.
group-joined = Ryhmäänne tulee uusi jäsen: { $name }.
group-joined-privacy = Sitä, mitä olette jakaneet tähän mennessä, uusi jäsen ei näe. Jos teillä on jo sopimus, hän saa sen luettavakseen.
newcomer-meeting = Ryhmällä on tapaaminen tulossa:
group-add-ask = Kuka lisätään ryhmään?
group-add-where = Mihin ryhmään? Lisättävä on { $name }. Näihin hän sopii:
group-add-nowhere = Nyt ei ole ryhmää, johon sopisi { $name }.
group-add-not = Nämä ryhmät eivät nyt sovi:
group-add-not-full = ryhmä on täynnä
group-add-not-left = on jo ollut tässä ryhmässä
group-add-not-no-shared-language = yhteistä kieltä ei ole
group-add-not-no-shared-time = yhteistä työaikaa ei ole
group-add-not-no-way-to-meet = yhteistä tapaa tavata ei ole
group-add-not-kept-apart = näitä ihmisiä ei voi laittaa samaan ryhmään
group-add-no-groups = Yhtään ryhmää ei ole nyt matkalla. Voit ehdottaa uusia ryhmiä.
group-add-nobody = Kukaan ei odota nyt ryhmää. Kerron sinulle jokaisesta, joka ilmoittautuu.
group-add-over = Tähän ryhmään ei voi enää lisätä ketään. Tilanne on nyt tämä:
group-add-gone = Hän ei odota enää ryhmää, joten mikään ei muuttunut.
group-added = Lisätty: { $name }. Ryhmässä ovat ennestään { $names }. Kerroin kaikille.
group-named = { $name } + { $count }
button-group-add = Lisää ryhmään…
newcomer-lead = Sinulle löytyi ryhmä, joka on jo matkalla.
