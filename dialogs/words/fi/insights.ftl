# Oivallukset, jotka on viety käytäntöön: kootaan matkan varrella, näytetään kirjoittajalle lopussa.

word-insights = oivallukset, oivallus, oivallukseni

insights-lead = Nämä oivallukset olet vienyt käytäntöön, uusin ensin.
insights-none = Oivalluksia ei ole vielä koossa. Pienikin kelpaa.
insights-note = Vain sinä näet nämä yhdessä. Ne palaavat luettavaksesi matkan lopussa.
insights-not-now = Tähän voi lisätä oivalluksia, kun matkasi on käynnissä.
insights-kept = Kirjasin oivalluksen. Se palaa luettavaksesi matkan lopussa.
insights-again = Näin kirjoitit viimeksi. Se säilyy, ja uuden saa kirjoittaa viereen.
insights-on-the-way = Matkan varrella kirjasit näin. Vain sinä näet nämä.
insights-more = Loput löydät sanalla oivallukset.

button-insights = Oivallukset
button-insight-add = Lisää oivallus
button-insights-older = Näytä vanhempia
