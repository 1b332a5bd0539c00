# Esittely: kuka parisi on, miksi juuri te, ja miten päästä alkuun.

introduction-title = Parisi on { $name }.
introduction-about = Parisi kertoo:
introduction-wants = Haluaa puhua
introduction-gives = Voi auttaa
introduction-shifts = Töissä
introduction-why = Miksi te olette pari:
reason-gives-what-you-want = Sinä haluat puhua, parisi voi auttaa
reason-wants-what-you-give = Parisi haluaa puhua, sinä voit auttaa
reason-shared-topics = Nämä kiinnostavat molempia
reason-languages = Yhteiset kielet
reason-shifts = Yhteinen työaika
reason-meets = Tapaaminen
introduction-as-mentor =
    Sinä olet mentori.
    Et tarvitse valmiita vastauksia.
    Kuuntele ja kerro, mitä olet itse kokenut.
introduction-as-mentee =
    Sinä olet aktori. Aktori on se, joka haluaa oppia.
    Sinä valitset aiheet.
    Parisi auttaa sinua.
introduction-as-peer =
    Te olette samassa asemassa.
    Molemmat valitsevat aiheita.
    Molemmat auttavat.
introduction-start = Sopikaa ensin tapaaminen. Se on työaikaa.

button-introduction-meet = Ehdota aikaa
button-introduction-goals = Katso tavoitteita
introduction-group-title =
    { $count ->
        [one] Ryhmässäsi on myös { $names }.
       *[other] Ryhmässäsi ovat myös { $names }.
    }
introduction-group-about = Muut kertovat:
introduction-group-why = Miksi te olette ryhmä:
introduction-member-both = haluaa puhua: { $wants } – voi auttaa: { $gives }
introduction-member-wants = haluaa puhua: { $wants }
introduction-member-gives = voi auttaa: { $gives }
reason-group-gives-what-you-want = Sinä haluat puhua, joku voi auttaa
reason-group-wants-what-you-give = Joku haluaa puhua, sinä voit auttaa
reason-group-shared-topics = Nämä kiinnostavat sinua ja muita
reason-group-languages = Yhteiset kielet
reason-group-shifts = Yhteinen työaika
reason-group-meets = Tapaaminen
introduction-as-group =
    Te olette kaikki samassa asemassa.
    Jokainen valitsee aiheita.
    Jokainen auttaa.
    Kukaan ei johda ryhmää.
introduction-start-free =
    Sopikaa ensin tapaaminen.
    Valitkaa rauhallinen aika.
