# Seloste ennen liittymistä, versio 1. Kun sisältö muuttuu, esiasetuksen notice-version kasvaa ja otsikko saa uuden tunnuksen.

notice-1 = Hyvä tietää ennen kuin liityt
notice-kept = Tallennan ilmoittautumisesi, tapaamisajat ja sen, mitä kirjoitat. Tekstisi salataan.
notice-seen = Esihenkilö ja ohjelman vetäjä näkevät ilmoittautumisesi, parisi tai ryhmäsi, matkan vaiheen ja tapaamisajat. Tavoitteitasi ja vastauksiasi he eivät näe.
notice-seen-lead = Ohjelman vetäjä näkee ilmoittautumisesi, parisi tai ryhmäsi, matkan vaiheen ja tapaamisajat. Tavoitteitasi ja vastauksiasi hän ei näe.
notice-partner = Parisi näkee nimesi, työaikasi ja sen, mistä haluat jutella ja missä voit auttaa. Vastauksistasi hän näkee vain ne, jotka jaat, ja sen, mitä sovitte yhdessä.
notice-others = Parisi tai ryhmäsi näkee nimesi, työaikasi ja sen, mistä haluat jutella ja missä voit auttaa. Vastauksistasi muut näkevät vain ne, jotka jaat, ja sen, mitä sovitte yhdessä.
notice-leave = Mukaan tullaan vapaaehtoisesti. Voit milloin vain lopettaa, pyytää tietosi tai poistaa ne. Syytä ei tarvitse kertoa.
notice-ask = Tiedoista vastaa ohjelman järjestäjä. Kysy lisää ohjelman vetäjältä.
