# Seloste ennen liittymistä, versio 1. Kun sisältö muuttuu, esiasetuksen notice-version kasvaa ja otsikko saa uuden tunnuksen.

notice-1 = Lue tämä ennen kuin liityt
notice-kept =
    Tallennan ilmoittautumisesi ja tapaamisten ajat.
    Tallennan myös sen, mitä kirjoitat. Salaan tekstisi.
notice-seen =
    Esihenkilö ja ohjelman vetäjä näkevät ilmoittautumisesi.
    He näkevät, kuka parisi on tai ketkä ovat ryhmässäsi.
    He näkevät myös mentoroinnin vaiheen ja tapaamisten ajat.
    He eivät näe tavoitteitasi ja vastauksiasi.
notice-seen-lead =
    Ohjelman vetäjä näkee ilmoittautumisesi ja parisi tai ryhmäsi.
    Vetäjä näkee myös mentoroinnin vaiheen ja tapaamisten ajat.
    Vetäjä ei näe tavoitteitasi ja vastauksiasi.
notice-partner =
    Parisi näkee nimesi ja työaikasi.
    Parisi näkee, mistä haluat puhua ja missä voit auttaa.
    Vastauksesi parisi näkee vain, jos haluat näyttää ne.
    Parisi näkee myös sen, mitä sovitte yhdessä.
notice-others =
    Parisi tai ryhmäsi näkee nimesi ja työaikasi.
    He näkevät, mistä haluat puhua ja missä voit auttaa.
    Vastauksesi he näkevät vain, jos haluat näyttää ne.
    He näkevät myös sen, mitä sovitte yhdessä.
notice-leave =
    Tulet mukaan vain, jos haluat.
    Voit aina lopettaa. Voit pyytää tietosi tai poistaa ne.
    Sinun ei tarvitse kertoa syytä.
notice-ask =
    Ohjelman järjestäjä vastaa tiedoista.
    Voit kysyä lisää ohjelman vetäjältä.
