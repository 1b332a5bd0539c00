# Koti-sivu: tilanne yhdellä silmäyksellä.

page-hello = Hei, { $name }.
page-yours = Vain sinä näet tämän sivun.
page-pair = Parisi on { $name }.
page-group = Ryhmäsi
page-members = Muut ryhmässä
page-programme = Ohjelma
page-next-rest = Nyt on tauko. Mitään ei tarvitse tehdä.
page-next-propose =
    { $form ->
        [group] Seuraavaksi voitte sopia tapaamisen. Aikaa voi ehdottaa kuka vain teistä.
       *[pair] Seuraavaksi voitte sopia tapaamisen. Aikaa voi ehdottaa kumpi vain teistä.
    }
page-next-offered = Ehdotettu aika odottaa vastausta. Kerron heti, kun aika on sovittu.
page-next-meet = Ennen tapaamista voit miettiä, mistä haluat jutella. Läksyjä ei ole.
page-lead-open = Seuraavaksi voit avata ilmoittautumisen.
page-lead-announce = Seuraavaksi voit kertoa mentoroinnista kanavalla.
page-lead-answer =
    { $count ->
        [one] Seuraavaksi voit katsoa ilmoittautumisen, joka odottaa vastaustasi.
       *[other] Seuraavaksi voit katsoa ilmoittautumiset, jotka odottavat vastaustasi.
    }
page-lead-pairs = { $count } ihmistä odottaa paria tai ryhmää. Voit pyytää ehdotuksen, ja sinä päätät.
page-lead-calm = Mikään ei odota sinua juuri nyt.
page-lead-sees = Näet ilmoittautumiset, parit, ryhmät ja tapaamisajat. Vastauksia ja tavoitteita et näe.
button-page-about = Mitä tämä on?
button-page-hours = Työajat
button-page-language = Kieli
button-page-mydata = Omat tiedot
hint-answered-in-chat = Vastaus on keskustelussamme. Muut eivät näe sitä.
hint-cannot-write = En voi kirjoittaa sinulle tässä työtilassa. Kerro tästä ohjelman vetäjälle.
hint-open-chat = En voi nyt kirjoittaa sinulle, koska keskustelumme on estetty tai poistettu. Avaa keskustelu kanssani, niin jatketaan siellä.
outsider-not-here = Hei! Autan mentoroinnissa tämän työpaikan omaa väkeä. En tallenna sinusta mitään. Jos haluat mukaan, kysy siltä, joka kutsui sinut tänne.
