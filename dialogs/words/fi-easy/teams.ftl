# What Teams itself needs to say: where an answer or a form is, and what became of a form.

teams-below = Vastaus tulee keskustelumme loppuun.
teams-form-below = Lomake on keskustelumme lopussa.
teams-form-in-chat = Lomake on keskustelussamme.
teams-form-over =
    Tämä lomake on nyt kiinni.
    Jatkamme alempana.
teams-form-closed =
    Suljit lomakkeen.
    Mitään ei tallentunut.
teams-form-trouble =
    Lomake ei auennut.
    Vika on täällä, ei sinussa.
    Kokeile hetken päästä uudelleen.
teams-some-chat = ryhmäkeskustelu
teams-cannot-write =
    En voi vielä kirjoittaa sinulle.
    Lisää Rinnalla omiin sovelluksiisi Teamsissa.
    Kokeile sitten uudelleen.
teams-not-yours =
    Tämä keskustelu on jonkun toisen.
    Vastaan sinulle omassa keskustelussamme.
