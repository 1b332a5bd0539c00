# Esittely: kuka parisi on, miksi juuri te, ja miten päästä alkuun.

introduction-title = Parisi on { $name }.
introduction-about = Parisi kertoo:
introduction-wants = Haluaa jutella
introduction-gives = Voi auttaa
introduction-shifts = Töissä
introduction-why = Miksi juuri te:
reason-gives-what-you-want = Sinä haluat jutella, parisi voi auttaa
reason-wants-what-you-give = Parisi haluaa jutella, sinä voit auttaa
reason-shared-topics = Kumpaakin kiinnostaa
reason-languages = Yhteiset kielet
reason-shifts = Yhteistä työaikaa
reason-meets = Tapaaminen
introduction-as-mentor = Sinä olet mentori. Valmiita vastauksia ei tarvita: kuuntelu ja omat kokemuksesi riittävät.
introduction-as-mentee = Sinä olet aktori eli aktiivinen osapuoli: sinä tuot aiheet, ja parisi auttaa eteenpäin.
introduction-as-peer = Olette tasavertaisia: kumpikin tuo aiheita, ja kumpikin auttaa.
introduction-as-group = Olette kaikki tasavertaisia: jokainen tuo aiheita, ja jokainen auttaa. Kukaan ei johda ryhmää.
introduction-start-free = Sopikaa ensin tapaaminen. Varatkaa sille rauhallinen hetki.
introduction-start = Sopikaa ensin tapaaminen. Se on työaikaa.

button-introduction-meet = Ehdota aikaa
button-introduction-goals = Katso tavoitteita
introduction-group-title =
    { $count ->
        [one] Ryhmässäsi on sinun lisäksesi { $names }.
       *[other] Ryhmässäsi ovat sinun lisäksesi { $names }.
    }
introduction-group-about = Muut kertovat:
introduction-group-why = Miksi juuri te:
introduction-member-both = toiveena { $wants }; annettavana { $gives }
introduction-member-wants = toiveena { $wants }
introduction-member-gives = annettavana { $gives }
reason-group-gives-what-you-want = Sinä haluat jutella, joku voi auttaa
reason-group-wants-what-you-give = Joku haluaa jutella, sinä voit auttaa
reason-group-shared-topics = Kiinnostaa sinua ja muita
reason-group-languages = Yhteiset kielet
reason-group-shifts = Yhteistä työaikaa
reason-group-meets = Tapaaminen
