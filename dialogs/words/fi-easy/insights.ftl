# Oivallukset: mitä uutta ihminen käyttää työssään.

word-insights = oivallukset, oivallus, oivallukseni

insights-lead =
    Tässä ovat oivalluksesi.
    Käytät niitä työssäsi.
    Uusin on ensin.
insights-none =
    Täällä ei ole vielä oivalluksia.
    Pienikin oivallus riittää.
insights-note =
    Vain sinä näet nämä yhdessä.
    Näytän ne sinulle lopussa uudestaan.
insights-not-now =
    Voit lisätä oivalluksia tähän,
    kun mentorointi on käynnissä.
insights-kept =
    Oivallus on nyt tallessa.
    Näytän sen sinulle lopussa uudestaan.
insights-again =
    Tämän kirjoitit viimeksi.
    Se säilyy. Voit kirjoittaa myös uuden.
insights-on-the-way =
    Kirjoitit tämän aiemmin.
    Vain sinä näet tämän.
insights-more = Löydät loput sanalla oivallukset.

button-insights = Oivallukset
button-insight-add = Lisää oivallus
button-insights-older = Näytä vanhat
