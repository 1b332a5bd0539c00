# Sopimus: ehdotus, hyväksyminen, muutokset.

word-agreement = sopimus, mentorointisopimus

agreement-offer-why =
    Nyt on hyvä hetki kirjoittaa sopimus.
    Siinä lukee, missä ja kuinka usein tapaatte.
    Siinä lukee myös, mistä puhutte.
    { $form ->
        [group]
            Yksi ryhmästä kirjoittaa.
            Sitten kaikki lukevat.
       *[pair] Yksi teistä kirjoittaa. Sitten toinen lukee.
    }
agreement-offer-ask = Kirjoitatko sopimuksen nyt?
agreement-offer-note =
    { $form ->
        [group]
            Voitte muuttaa sopimusta aina.
            Vain ryhmänne näkee sen.
       *[pair]
            Voitte muuttaa sopimusta aina.
            Vain te näette sen.
    }
option-agreement-usual = Käytä valmiita valintoja
option-agreement-draft = Yksi asia kerrallaan
option-agreement-partner =
    { $form ->
        [group] Joku muu kirjoittaa
       *[pair] Parini kirjoittaa
    }
button-agreement-draft = Kirjoita sopimus
agreement-partner-asked =
    { $form ->
        [group] Selvä. Kerron tämän ryhmällesi.
            Saat lukea sopimuksen, kun se on valmis.
       *[pair] Selvä. Kerron tämän parillesi.
            Saat lukea sopimuksen, kun se on valmis.
    }
agreement-you-draft =
    { $form ->
        [group] { $name } toivoo, että joku muu kirjoittaa sopimuksen.
            Voit kirjoittaa sen.
            Siihen menee noin 10 minuuttia.
       *[pair] { $name } toivoo, että sinä kirjoitat sopimuksen.
            Siihen menee noin 10 minuuttia.
    }
agreement-partner-drafts =
    Sopimusta kirjoittaa nyt { $name }.
    Saat lukea sopimuksen, kun se on valmis.

agreement-draft-title = Sopimus
agreement-draft-how =
    Kysyn yhden asian kerrallaan.
    Voit ohittaa kysymyksen.
    Voitte sopia siitä myöhemmin.
agreement-group-reads =
    Koko ryhmä näkee sopimuksen.
    Myös uusi jäsen näkee sen.
    Omat tavoitteesi näkevät vain nykyiset jäsenet.
agreement-at = Kohta { $number } / { $count }
agreement-usual = Ohjelman tavallinen valinta: { $choice }
agreement-stands-now = Nyt tässä lukee
agreement-you-wrote = Kirjoitit aiemmin
agreement-wrote = { $name } on vastannut
agreement-how-then = { $label }: mitä haluat sopia?
agreement-open = Sovimme myöhemmin
agreement-own-label = { $label } · { $name }
option-agreement-keep = Ei muutosta
option-agreement-quote = Käytä tätä

agreement-review-ask =
    { $form ->
        [group] Tässä on sopimus.
            Lähetänkö sen ryhmälle?
       *[pair] Tässä on sopimus.
            Lähetänkö sen parille?
    }
agreement-open-note =
    Joistakin asioista ette ole vielä sopineet.
    Voit kirjoittaa ne nyt tai myöhemmin.
option-agreement-send =
    { $form ->
        [group] Lähetä ryhmälle
       *[pair] Lähetä parille
    }
option-agreement-fill = Vastaa puuttuviin
option-agreement-change = Muuta kohtaa
option-agreement-drop = Poista tämä
agreement-pick-ask = Mitä kohtaa haluat muuttaa?
agreement-nothing-changed =
    Mikään ei muuttunut.
    Sopimus on sama kuin ennen.
agreement-dropped =
    Poistin tämän sopimuksen.
    Kun haluat kirjoittaa uuden, kirjoita: sopimus
agreement-dropped-partner = { $name } lopetti sopimuksen kirjoittamisen.
agreement-draft-fell =
    { $form ->
        [group] Sopimus jäi kesken.
            Kuka tahansa ryhmästä voi kirjoittaa uuden.
       *[pair] Sopimus jäi kesken.
            Voitte kirjoittaa uuden.
    }
agreement-settled =
    Sopimus on jo muuttunut. En muuttanut sitä.
    Jos haluat nähdä sopimuksen, kirjoita: sopimus

agreement-sent =
    Lähetin ehdotuksen.
    { $count ->
        [one] Nyt vastaa { $names }.
       *[other] Nyt vastaavat { $names }.
    }
    Kerron sinulle, kun saan vastauksen.
agreement-proposed-to-you =
    { $form ->
        [group] { $name } ehdottaa ryhmälle sopimusta.
       *[pair] { $name } ehdottaa teille sopimusta.
    }
agreement-change-proposed =
    { $form ->
        [group] { $name } ehdottaa muutosta ryhmän sopimukseen.
       *[pair] { $name } ehdottaa muutosta sopimukseen.
    }
agreement-yours-too =
    { $form ->
        [group] Tämä on ryhmäsi sopimus.
            Se on jo voimassa.
       *[pair] Tämä on teidän sopimuksenne.
            Se on jo voimassa.
    }
agreement-rest-stays =
    Muut kohdat eivät muutu.
    Jos haluat nähdä koko sopimuksen, kirjoita: sopimus
agreement-accept-ask = Sopiiko tämä sinulle?
agreement-accept-note =
    Sopimus alkaa, kun kaikki hyväksyvät sen.
    Voitte muuttaa sopimusta myöhemmin.
agreement-accept-note-holds =
    Voit miettiä rauhassa.
    Sopimus on muilla voimassa.
    Voitte muuttaa sitä myöhemmin.
option-agreement-accept = Hyväksyn
option-agreement-talk = Puhumme tästä ensin
agreement-talk-first =
    Selvä. Ehdotus odottaa.
    Kun olette puhuneet, kirjoita: sopimus
agreement-talk-holds =
    Selvä.
    Kun olette puhuneet, kirjoita: sopimus
agreement-talk-partner =
    { $name } haluaa puhua sopimuksesta, kun tapaatte.
    Ehdotus on tallessa.
agreement-talk-partner-holds =
    { $name } haluaa puhua sopimuksesta, kun tapaatte.
    Sopimus on voimassa kuten ennen.
agreement-look-together =
    Ehdotus odottaa vielä vastausta.
    Voitte lukea sen yhdessä, kun tapaatte.
agreement-being-changed =
    Ehdotusta muuttaa nyt { $name }.
    Saat lukea uuden ehdotuksen, kun se on valmis.
agreement-accepted-already = Olet jo hyväksynyt tämän. Kiitos.
agreement-accepted-waits =
    Kiitos. Sinä olet hyväksynyt sopimuksen.
    { $count ->
        [one] Vielä vastaa { $names }.
       *[other] Vielä vastaavat { $names }.
    }
agreement-accepted-holds = Kiitos. Sopimus on nyt myös sinun.

agreement-in-force =
    Sopimus on nyt voimassa.
    Mukavia hetkiä yhdessä.
agreement-amended =
    Sopimus on nyt muuttunut.
    Tämä on versio { $number }.
agreement-rhythm-own =
    Kirjoititte itse, kuinka usein tapaatte.
    Minä muistutan tapaamisista näin: { $rhythm }.
    Voit muuttaa tätä. Kirjoita: tahti
agreement-own-how =
    Voit vielä lisätä sopimukseen jotain omaa.
    Sinun ei ole pakko.
agreement-own-kept = Kiitos. Lisäsin tekstisi sopimukseen.
agreement-own-none = Selvä. Sopimus on nyt valmis.
agreement-own-partner = { $name } lisäsi sopimukseen oman tekstin.

agreement-holds =
    Sopimus, versio { $number }.
    Se alkoi { $since }.
agreement-held =
    Vanha sopimus, versio { $number }.
    Se alkoi { $since }.
agreement-proposed = Ehdotus sopimukseksi
agreement-waits-for = { $count ->
        [one] Vielä vastaa { $names }.
       *[other] Vielä vastaavat { $names }.
    }
agreement-copy = Tässä on teidän sopimuksenne.
agreement-file = Sopimus
agreement-no-earlier = Vanhoja sopimuksia ei ole.
agreement-nothing =
    Sinulla ei ole nyt paria tai ryhmää.
    Siksi teillä ei ole vielä sopimusta.
button-agreement-amend = Muuta sopimusta
button-agreement-change = Muuta kohtaa
button-agreement-copy = Lataa sopimus
button-agreement-earlier = Vanhat sopimukset
button-agreement-take = Kirjoitan itse
button-agreement-look = Katso ja vastaa
