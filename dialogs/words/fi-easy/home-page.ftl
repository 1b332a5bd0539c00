# Koti-sivu: tilanne yhdellä silmäyksellä.

page-hello = Hei, { $name }.
page-yours = Vain sinä näet tämän sivun.
page-pair = Parisi on { $name }.
page-group = Sinun ryhmäsi
page-members = Muut ryhmässä
page-programme = Ohjelma
page-next-rest =
    Nyt on tauko.
    Sinun ei tarvitse tehdä mitään.
page-next-propose =
    { $form ->
        [group]
            Nyt voitte sopia, milloin tapaatte.
            Jokainen teistä voi ehdottaa aikaa.
       *[pair]
            Nyt voitte sopia, milloin tapaatte.
            Sinä voit ehdottaa aikaa.
            Parisi voi myös ehdottaa.
    }
page-next-offered =
    Tapaamisen aika ei ole vielä varma.
    Kerron heti, kun se on varma.
page-next-meet =
    Voit miettiä ennen tapaamista, mistä haluat puhua.
    Läksyjä ei ole.
page-lead-open = Nyt voit avata ilmoittautumisen.
page-lead-announce = Nyt voit kertoa mentoroinnista kanavalla.
page-lead-answer =
    { $count ->
        [one] Nyt voit vastata yhdelle osallistujalle.
       *[other] Nyt voit vastata osallistujille. Heitä on { $count }.
    }
page-lead-pairs =
    { $count } ihmistä odottaa paria tai ryhmää.
    Voit pyytää ehdotuksen. Sinä päätät.
page-lead-calm = Mikään asia ei odota sinua nyt.
page-lead-sees =
    Sinä näet osallistujat, parit, ryhmät ja tapaamisten ajat.
    Et näe vastauksia etkä tavoitteita.
button-page-about = Mitä tämä on?
button-page-hours = Työajat
button-page-language = Kieli
button-page-mydata = Omat tiedot
hint-answered-in-chat =
    Vastasin sinulle.
    Vastaus on meidän keskustelussa.
    Muut eivät näe sitä.
hint-cannot-write =
    En voi kirjoittaa sinulle tässä työtilassa.
    Kerro tästä ohjelman vetäjälle.
hint-open-chat =
    En voi nyt kirjoittaa sinulle.
    Keskustelumme ei ole auki.
    Avaa keskustelu kanssani.
    Sitten voimme jatkaa.
outsider-not-here =
    Hei! Minä olen Rinnalla.
    Autan mentoroinnissa tämän työpaikan omia ihmisiä.
    En tallenna sinusta mitään.
    Kuka kutsui sinut tänne?
    Kysy häneltä, jos haluat mukaan.
