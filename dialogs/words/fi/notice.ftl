# Seloste ennen liittymistä, versio 1. Kun sisältö muuttuu, esiasetuksen notice-version kasvaa ja otsikko saa uuden tunnuksen.

notice-1 = Hyvä tietää ennen kuin liityt
notice-kept = Tallennan ilmoittautumisesi, tapaamisten ajat ja sen, mitä kirjoitat. Sanasi säilytän salattuina.
notice-seen = Esihenkilö ja ohjelman vetäjä näkevät ilmoittautumisesi, parisi, matkan vaiheen ja tapaamisten ajat. Tavoitteitasi ja vastauksiasi he eivät näe.
notice-partner = Kun pari löytyy, hän saa tietää nimesi, työvuorosi ja sen, mistä haluat jutella ja missä voit auttaa. Vastauksistasi hän näkee vain ne, jotka jaat, sekä sen, mitä sovitte yhdessä.
notice-leave = Mukanaolo on vapaaehtoista. Voit lopettaa milloin vain, eikä syytä tarvitse kertoa.
notice-own = Voit milloin vain pyytää omat tietosi tai poistaa ne.
notice-ask = Tietojen käytöstä vastaa ohjelman järjestäjä. Kysy lisää ohjelman vetäjältä.
