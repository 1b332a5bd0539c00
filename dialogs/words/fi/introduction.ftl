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
reason-shifts = Yhteiset vuorot
reason-meets = Tapaaminen
introduction-as-mentor = Sinä olet mentori. Valmiita vastauksia ei tarvita: kuuntelu ja omat kokemuksesi riittävät.
introduction-as-mentee = Sinä olet aktori eli aktiivinen: tuot aiheet, ja parisi auttaa eteenpäin.
introduction-as-peer = Olette vertaisia: kumpikin tuo aiheita, ja kumpikin auttaa.
introduction-start = Sopikaa ensin tapaaminen. Se on työaikaa.
introduction-guide = Vinkkejä matkalle: https://www.ttl.fi/vanhustyon-vatupassi

button-introduction-meet = Ehdota aikaa
button-introduction-goals = Katso tavoitteita
