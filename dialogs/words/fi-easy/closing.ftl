# Mentoroinnin loppu: viimeinen tapaaminen, kiitos, päätös, ja mitä sen jälkeen.

closing-lead =
    Mentorointi on nyt lopussa.
    Mieti, mitä sait siitä.
    Kerro myös, haluatko jatkaa.
closing-pass-on = Näytänkö kiitoksesi, kun mentorointi päättyy?
closing-pass-on-note = Siihen asti vain sinä näet sen.
closing-show-ours =
    { $form ->
        [group] Haluatko, että ryhmä näkee toistensa vastaukset yhteisiin kysymyksiin?
       *[pair] Haluatko, että näette toistenne vastaukset yhteisiin kysymyksiin?
    }
closing-show-ours-note =
    Näytän ne vain, jos kaikki haluavat.
    Näytän ne vasta, kun mentorointi päättyy.
closing-decision = Haluatko jatkaa vai lopettaa?
option-wish-go-on = Haluan jatkaa
option-wish-close = Haluan lopettaa
closing-wish-note = En kerro tätä muille ennen kuin kaikki ovat vastanneet.
closing-thanks = Kiitos. Vastauksesi on tallessa.
closing-asked =
    { $count ->
        [one] Myös { $partner } saa saman kysymyksen.
       *[other] Myös { $partner } saavat saman kysymyksen.
    }
    Kerron, kun kaikki ovat vastanneet.
closing-still-open =
    Ette ole vielä päättäneet yhdessä.
    Voitte puhua siitä, kun tapaatte.
closing-lead-unmet =
    Mentoroinnin aika on nyt lopussa.
    Yhteistä aikaa ei löytynyt.
    Joskus käy niin.
closing-lead-word =
    { $form ->
        [group] Tämän ryhmän aika on lopussa: { $names }.
       *[pair] Tämän parin aika on lopussa: { $names }.
    }
    He eivät ole vielä päättäneet, jatkavatko he.
    Voit kysyä ystävällisesti, mitä kuuluu.
    En tiedä syytä. Syytä ei tarvitse kysyä.
closing-goes-on =
    Kaikki haluavat jatkaa.
    { $form ->
        [group] { $count ->
            [one] Ryhmässäsi on edelleen { $partner }.
           *[other] Ryhmässäsi ovat edelleen { $partner }.
        }
       *[pair] Parisi on edelleen { $partner }.
    }
    Vanha sopimus auttaa, kun kirjoitatte uuden.
closing-some-go-on =
    Ryhmä jatkaa. Kanssasi jatkaa: { $names }.
    { $count ->
        [one] { $others } lopettaa.
       *[other] { $others } lopettavat.
    }
    Vanha sopimus auttaa, kun kirjoitatte uuden.
closing-agreed =
    Mentorointi päättyy nyt.
    Kiitos, että olit mukana.
    { $count ->
        [one] Kanssasi oli { $partner }.
       *[other] Kanssasi olivat { $partner }.
    }
closing-alone =
    Ryhmä jatkaa, jos ainakin kaksi haluaa.
    Nyt muut lopettavat.
    Voit saada myöhemmin uuden ryhmän.
closing-others-go-on-silent =
    Mentoroinnin aika on lopussa.
    Kiitos, että olit mukana.
    { $count ->
        [one] Ryhmässä jatkaa { $names }.
       *[other] Ryhmässä jatkavat { $names }.
    }
    Jos haluat mukaan, kerro ohjelman vetäjälle.
closing-others-go-on =
    Mentorointi päättyy sinulta nyt.
    Kiitos, että olit mukana.
    { $count ->
        [one] Ryhmässä jatkaa { $names }.
       *[other] Ryhmässä jatkavat { $names }.
    }
closing-lead-rested =
    { $form ->
        [group] Tämän ryhmän mentorointi on päättynyt: { $names }.
       *[pair] Tämän parin mentorointi on päättynyt: { $names }.
    }
    Aika loppui. He eivät päättäneet jatkosta.
    He voivat aloittaa uudelleen aina.
closing-rested =
    Mentoroinnin aika on lopussa. Siksi lopetan sen nyt.
    { $count ->
        [one] Kanssasi oli { $partner }.
       *[other] Kanssasi olivat { $partner }.
    }
    Jos haluatte jatkaa, kertokaa ohjelman vetäjälle.
closing-thanks-from = { $name } kiittää sinua
closing-keepsake = Sinun muistopaperisi
closing-nothing = Sinulla ei ole nyt mentorointia, josta voi päättää.
closing-not-yet =
    Mentorointi kestää tähän päivään: { $day }.
    Silloin päätätte, jatkatteko.
closing-ways-out =
    Jos haluat lopettaa jo nyt, kirjoita: lopeta
    Sinun ei tarvitse kertoa syytä.

option-pass-on-yes = Näytä kiitos
option-pass-on-no = Vain minulle
option-show-ours-yes = Näytä vastaukset
option-show-ours-no = Vain minulle

talk-lead =
    { $form ->
        [group] Te haluatte eri asioita.
            Se on tavallista. Puhukaa siitä rauhassa.
            { $count ->
                [one] Kanssasi on { $partner }.
               *[other] Kanssasi ovat { $partner }.
            }
       *[pair] Te haluatte eri asioita.
            Se on tavallista. Puhukaa siitä rauhassa.
            Parisi on { $partner }.
    }
talk-begin = Voit aloittaa näin: ”Mikä tässä on ollut sinulle tärkeintä?”
talk-ask =
    { $form ->
        [group] Kun olette puhuneet, mitä sinä haluat?
       *[pair] Kun olette puhuneet, mitä päätitte?
    }
talk-note-group =
    Jokainen päättää itse.
    Kaksi tai useampi voi jatkaa yhdessä.
talk-asked = Kiitos. { $count ->
        [one] Saman kysymyksen saa vielä { $names }.
       *[other] Saman kysymyksen saavat vielä { $names }.
    }
talk-noted =
    Kiitos. Toiveesi on tallessa.
    Kerron, kun kaikki ovat vastanneet.
option-we-go-on = Me jatkamme
option-we-close = Me lopetamme

confirm-go-on =
    { $name } kertoi, että te jatkatte.
    Onko näin?
confirm-close =
    { $name } kertoi, että te lopetatte.
    Onko näin?
confirm-not-yet =
    Selvä. Mikään ei muuttunut.
    Puhukaa rauhassa. Kertokaa sitten, mitä päätitte.
option-confirm-yes = Näin on
option-confirm-no = Puhumme vielä
button-decided = Kerro päätös

again-ask =
    { $form ->
        [group] Haluatko, että etsin sinulle joskus uuden ryhmän?
       *[pair] Haluatko, että etsin sinulle joskus uuden parin?
    }
again-note =
    Jos et vastaa, en etsi.
    Voit ilmoittautua myös myöhemmin.
again-kept =
    { $form ->
        [group] Hyvä. Olet mukana, kun etsin ryhmiä.
       *[pair] Hyvä. Olet mukana, kun etsin pareja.
    }
again-free =
    Selvä. En etsi.
    Voit tulla mukaan uudelleen, jos haluat.
option-again-yes = Kyllä, etsi
option-again-no = Ei nyt

word-closing = päätös, päätetään, arviointi, viimeinen tapaaminen
