# Ryhmä matkalla: joku tulee mukaan tai jää pois, vetäjä lisää jonkun.

word-group-add = lisää ryhmään
group-goes-on =
    { $count ->
        [one] Ryhmä jatkaa. Ryhmässäsi on nyt { $names }.
       *[other] Ryhmä jatkaa. Ryhmässäsi ovat nyt { $names }.
    }
group-ends-here =
    Ryhmä loppuu, koska ihmisiä on liian vähän.
    Kiitos, että olit mukana.
group-small-lead =
    Ryhmässä on enää kaksi ihmistä: { $names }.
    Voit lisätä ryhmään uuden ihmisen.
    Ohjelma on { $programme }.
group-unreachable =
    { $name } ei saa nyt viestejäni.
    Te muut jatkatte.
group-joined = Ryhmäänne tulee uusi ihminen: { $name }.
group-joined-privacy =
    Hän ei näe sitä, mitä olette jo näyttäneet toisillenne.
    Jos teillä on sopimus, hän saa lukea sen.
newcomer-meeting = Ryhmä tapaa pian:
group-add-ask = Kenet lisään ryhmään?
group-add-where =
    Mihin ryhmään { $name } tulee?
    Nämä ryhmät sopivat:
group-add-nowhere = En löytänyt nyt sopivaa ryhmää: { $name }.
group-add-not = Nämä ryhmät eivät sovi:
group-add-not-full = ryhmä on täynnä
group-add-not-left = on jo ollut tässä ryhmässä
group-add-not-no-shared-language = yhteistä kieltä ei ole
group-add-not-no-shared-time = yhteistä työaikaa ei ole
group-add-not-no-way-to-meet = yhteistä tapaa tavata ei ole
group-add-not-kept-apart = nämä ihmiset eivät voi olla samassa ryhmässä
group-add-no-groups =
    Yhtään ryhmää ei ole nyt.
    Voit ehdottaa uusia ryhmiä.
group-add-nobody =
    Kukaan ei odota nyt ryhmää.
    Kerron sinulle, kun joku ilmoittautuu.
group-add-over =
    Tähän ryhmään ei voi enää lisätä ketään.
    Nyt tilanne on tämä:
group-add-gone =
    Hän ei odota enää ryhmää.
    Mikään ei muuttunut.
group-added =
    Lisäsin: { $name }.
    Ryhmässä ovat jo { $names }.
    Kerroin kaikille.
group-named = { $name } + { $count }
button-group-add = Lisää ryhmään…
newcomer-lead = Sinulle on nyt ryhmä. Ryhmä on jo aloittanut.
