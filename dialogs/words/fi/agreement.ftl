# Mentorointisopimus: luonnos, ehdotus, hyväksyminen, muutokset.

word-agreement = sopimus, mentorointisopimus

agreement-offer-why = Nyt on hyvä hetki sopia, kuinka usein tapaatte, missä ja mistä puhutte. Toinen luonnostelee, toinen katsoo läpi.
agreement-offer-ask = Kirjoitetaanko nyt mentorointisopimus?
agreement-offer-note = Sopimusta voi muuttaa koska vain. Sen näette vain te.
option-agreement-usual = Tavallisilla valinnoilla
option-agreement-draft = Kohta kerrallaan
option-agreement-partner = Parini luonnostelee
button-agreement-draft = Luonnostele
agreement-partner-asked = Selvä, kerron toiveesi parillesi. Näet luonnoksen, kun se on valmis.
agreement-you-draft = { $name } toivoo, että sinä luonnostelet mentorointisopimuksen. Siihen menee noin kymmenen minuuttia.
agreement-partner-drafts = Sopimusta kirjoittaa nyt { $name }. Saat sen katsottavaksi, kun se on valmis.

agreement-draft-title = Sopimuksen luonnos
agreement-draft-how = Käydään sopimus läpi kohta kerrallaan. Jos jokin ei ole vielä selvää, ohita: siitä voi sopia myöhemmin.
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

agreement-review-ask = Tältä sopimus näyttää. Lähetetäänkö se parille?
agreement-open-note = Avoimiksi jääneet kohdat voi täydentää nyt tai myöhemmin.
option-agreement-send = Lähetä parille
option-agreement-fill = Täydennä avoimet
option-agreement-change = Muuta kohtaa
option-agreement-drop = Hylkää luonnos
agreement-pick-ask = Mitä kohtaa muutetaan?
agreement-nothing-changed = Mikään ei muuttunut, joten sopimus on niin kuin ennenkin.
agreement-dropped = Luonnos on poistettu. Uuden voi aloittaa sanalla sopimus.
agreement-dropped-partner = { $name } jätti sopimuksen luonnoksen sikseen.
agreement-settled = Sopimus on ehtinyt muuttua, joten jätin sen ennalleen. Sana sopimus näyttää, missä mennään.

agreement-sent = Lähetin ehdotuksen. Vuorossa on nyt { $names }. Kerron, kun saan vastauksen.
agreement-proposed-to-you = { $name } ehdottaa teille mentorointisopimusta.
agreement-change-proposed = { $name } ehdottaa sopimukseenne muutosta.
agreement-rest-stays = Muut kohdat pysyvät ennallaan. Koko sopimuksen näet sanalla sopimus.
agreement-accept-ask = Sopiiko tämä sinulle?
agreement-accept-note = Sopimus tulee voimaan, kun kaikki ovat hyväksyneet sen. Sitä voi muuttaa myös myöhemmin.
option-agreement-accept = Hyväksyn
option-agreement-talk = Jutellaan tavatessa
agreement-talk-first = Selvä, ehdotus odottaa. Kun olette jutelleet, kirjoita: sopimus
agreement-talk-partner = { $name } haluaa jutella sopimuksesta, kun tapaatte. Ehdotus pysyy tallessa.
agreement-look-together = Sopimusehdotus odottaa vielä. Ehkä se on helpoin katsoa läpi yhdessä, kun tapaatte.
agreement-being-changed = Sopimusehdotusta muuttaa nyt { $name }. Saat uuden version katsottavaksi, kun se on valmis.
agreement-accepted-already = Olet jo hyväksynyt tämän. Kiitos.
agreement-accepted-waits = Kiitos, hyväksyntäsi on tallessa. Vuorossa on vielä { $names }.

agreement-in-force = Mentorointisopimus on voimassa. Hyvää yhteistä matkaa.
agreement-amended = Muutos on nyt voimassa. Tämä on sopimuksenne versio { $number }.
agreement-own-how = Voit vielä lisätä sopimukseen jotain omaa. Sen voi myös jättää pois.
agreement-own-kept = Kiitos, lisäyksesi on nyt sopimuksessa.
agreement-own-none = Selvä, sopimus on valmis näin.
agreement-own-partner = { $name } lisäsi sopimukseen oman osansa.

agreement-holds = Sopimus, versio { $number }. Voimassa { $since } alkaen.
agreement-held = Versio { $number }. Tuli voimaan { $since }.
agreement-proposed = Sopimusehdotus
agreement-waits-for = Vuorossa on vielä { $names }.
agreement-copy = Tässä on sopimuksenne.
agreement-file = Mentorointisopimus
agreement-no-earlier = Aiempia versioita ei ole.
agreement-nothing = Sinulla ei ole nyt paria, joten sopimustakaan ei vielä ole.
button-agreement-amend = Muuta sopimusta
button-agreement-change = Muuta kohtaa
button-agreement-copy = Lataa sopimus
button-agreement-earlier = Aiemmat versiot
button-agreement-take = Kirjoitan itse
button-agreement-look = Katso ja vastaa
