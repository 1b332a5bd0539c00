# Mentorointisopimus: luonnos, ehdotus, hyväksyminen, muutokset.

word-agreement = sopimus, mentorointisopimus

agreement-offer-why =
    { $form ->
        [group] Nyt on hyvä hetki sopia, kuinka usein tapaatte, missä ja mistä puhutte. Yksi luonnostelee, muut katsovat läpi.
       *[pair] Nyt on hyvä hetki sopia, kuinka usein tapaatte, missä ja mistä puhutte. Toinen luonnostelee, toinen katsoo läpi.
    }
agreement-offer-ask = Kirjoitetaanko nyt mentorointisopimus?
agreement-offer-note =
    { $form ->
        [group] Sopimusta voi muuttaa koska vain. Sen näkee vain ryhmänne.
       *[pair] Sopimusta voi muuttaa koska vain. Sen näette vain te.
    }
option-agreement-usual = Tavallisilla valinnoilla
option-agreement-draft = Kohta kerrallaan
option-agreement-partner =
    { $form ->
        [group] Joku muu luonnostelee
       *[pair] Parini luonnostelee
    }
button-agreement-draft = Luonnostele
agreement-partner-asked =
    { $form ->
        [group] Selvä, kerron toiveesi ryhmällesi. Näet luonnoksen, kun se on valmis.
       *[pair] Selvä, kerron toiveesi parillesi. Näet luonnoksen, kun se on valmis.
    }
agreement-you-draft =
    { $form ->
        [group] { $name } toivoo, että joku teistä muista luonnostelee mentorointisopimuksen. Siihen menee noin kymmenen minuuttia.
       *[pair] { $name } toivoo, että sinä luonnostelet mentorointisopimuksen. Siihen menee noin kymmenen minuuttia.
    }
agreement-partner-drafts = Sopimusta kirjoittaa nyt { $name }. Saat sen katsottavaksi, kun se on valmis.

agreement-draft-title = Sopimuksen luonnos
agreement-draft-how = Käydään sopimus läpi kohta kerrallaan. Jos jokin ei ole vielä selvää, ohita: siitä voi sopia myöhemmin.
agreement-group-reads = Sopimuksen näkee koko ryhmä, myös se, joka tulee mukaan myöhemmin. Omat tavoitteesi ja lupauksesi näkevät vain ne, jotka ovat ryhmässä nyt.
agreement-at = Kohta { $number } / { $count }
agreement-usual = Ohjelman tavallinen valinta: { $choice }
agreement-stands-now = Nyt tässä lukee
agreement-you-wrote = Kirjoitit aiemmin
agreement-wrote = { $name } on vastannut
agreement-how-then = { $label }: miten siis sovitaan?
agreement-open = Sovitaan myöhemmin
agreement-own-label = { $label } · { $name }
option-agreement-keep = Pidä ennallaan
option-agreement-quote = Käytä tätä

agreement-review-ask =
    { $form ->
        [group] Tältä sopimus näyttää. Lähetetäänkö se ryhmälle?
       *[pair] Tältä sopimus näyttää. Lähetetäänkö se parille?
    }
agreement-open-note = Avoimiksi jääneet kohdat voi täydentää nyt tai myöhemmin.
option-agreement-send =
    { $form ->
        [group] Lähetä ryhmälle
       *[pair] Lähetä parille
    }
option-agreement-fill = Täydennä avoimet
option-agreement-change = Muuta kohtaa
option-agreement-drop = Hylkää luonnos
agreement-pick-ask = Mitä kohtaa haluat muuttaa?
agreement-nothing-changed = Mikään ei muuttunut, joten sopimus on niin kuin ennenkin.
agreement-dropped = Luonnos on poistettu. Uuden voi aloittaa sanalla sopimus.
agreement-dropped-partner = { $name } jätti sopimuksen luonnoksen sikseen.
agreement-draft-fell =
    { $form ->
        [group] Sopimuksen luonnos jäi sikseen. Kuka tahansa teistä voi aloittaa uuden.
       *[pair] Sopimuksen luonnos jäi sikseen. Uuden voi aloittaa koska vain.
    }
agreement-settled = Sopimus on ehtinyt muuttua, joten jätin sen ennalleen. Sana sopimus näyttää, missä mennään.

agreement-sent = Lähetin ehdotuksen. { $count ->
        [one] Vuorossa on
       *[other] Vuorossa ovat
    } nyt { $names }. Kerron, kun saan vastauksen.
agreement-proposed-to-you =
    { $form ->
        [group] { $name } ehdottaa ryhmällenne mentorointisopimusta.
       *[pair] { $name } ehdottaa teille mentorointisopimusta.
    }
agreement-change-proposed =
    { $form ->
        [group] { $name } ehdottaa ryhmänne sopimukseen muutosta.
       *[pair] { $name } ehdottaa sopimukseenne muutosta.
    }
agreement-yours-too =
    { $form ->
        [group] Tämä on ryhmäsi mentorointisopimus. Se on jo voimassa.
       *[pair] Tämä on teidän mentorointisopimuksenne. Se on jo voimassa.
    }
agreement-rest-stays = Muut kohdat pysyvät ennallaan. Koko sopimuksen näet sanalla sopimus.
agreement-accept-ask = Sopiiko tämä sinulle?
agreement-accept-note = Sopimus tulee voimaan, kun kaikki ovat hyväksyneet sen. Sitä voi muuttaa myös myöhemmin.
agreement-accept-note-holds = Muiden sopimus pysyy voimassa, vaikka miettisit rauhassa. Sitä voi muuttaa koska vain.
option-agreement-accept = Hyväksyn
option-agreement-talk = Jutellaan tavatessa
agreement-talk-first = Selvä, ehdotus odottaa. Kun olette jutelleet, kirjoita: sopimus
agreement-talk-holds = Selvä. Kun olette jutelleet, kirjoita: sopimus
agreement-talk-partner = { $name } haluaa jutella sopimuksesta, kun tapaatte. Ehdotus pysyy tallessa.
agreement-talk-partner-holds = { $name } haluaa jutella sopimuksesta, kun tapaatte. Sopimus on voimassa niin kuin ennenkin.
agreement-look-together = Sopimusehdotus odottaa vielä. Ehkä se on helpoin katsoa läpi yhdessä, kun tapaatte.
agreement-being-changed = Sopimusehdotusta muuttaa nyt { $name }. Saat uuden version katsottavaksi, kun se on valmis.
agreement-accepted-already = Olet jo hyväksynyt tämän. Kiitos.
agreement-accepted-waits = Kiitos, hyväksyntäsi on tallessa. { $count ->
        [one] Vuorossa on
       *[other] Vuorossa ovat
    } vielä { $names }.
agreement-accepted-holds = Kiitos. Sopimus on nyt myös sinun.

agreement-in-force = Mentorointisopimus on voimassa. Hyvää yhteistä matkaa.
agreement-amended = Muutos on nyt voimassa. Tämä on sopimuksenne versio { $number }.
agreement-rhythm-own = Tapaamisten välistä sovitte omin sanoin. Muistutan tapaamisista tähän tahtiin: { $rhythm }. Tahdin voi muuttaa: kirjoita tahti
agreement-own-how = Voit vielä lisätä sopimukseen jotain omaa. Sen voi myös jättää pois.
agreement-own-kept = Kiitos, lisäyksesi on nyt sopimuksessa.
agreement-own-none = Selvä, sopimus on valmis näin.
agreement-own-partner = { $name } lisäsi sopimukseen oman osansa.

agreement-holds = Sopimus, versio { $number }. Voimassa { $since } alkaen.
agreement-held = Versio { $number }. Tuli voimaan { $since }.
agreement-proposed = Sopimusehdotus
agreement-waits-for = { $count ->
        [one] Vuorossa on
       *[other] Vuorossa ovat
    } vielä { $names }.
agreement-copy = Tässä on sopimuksenne.
agreement-file = Mentorointisopimus
agreement-no-earlier = Aiempia versioita ei ole.
agreement-nothing = Sinulla ei ole nyt paria tai ryhmää, joten sopimustakaan ei vielä ole.
button-agreement-amend = Muuta sopimusta
button-agreement-change = Muuta kohtaa
button-agreement-copy = Lataa sopimus
button-agreement-earlier = Aiemmat versiot
button-agreement-take = Kirjoitan itse
button-agreement-look = Katso ja vastaa
