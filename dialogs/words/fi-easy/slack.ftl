# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait =
    Odota hetki.
    Haen tämän esiin.
slack-close = Sulje
slack-choose = Valitse
slack-in-chat =
    Vastaus on keskustelussamme.
slack-slow =
    Tämä kestää nyt kauemmin.
    Vastaus tulee keskusteluumme.
    Jos vastausta ei tule, kokeile uudelleen.
slack-trouble =
    Tämä ei nyt onnistunut.
    Vika on täällä, ei sinussa.
    Mitään ei muuttunut.
    Kokeile hetken päästä uudelleen.
slack-form-late =
    Lomake ei ehtinyt aueta.
    Kokeile vielä kerran.
slack-form-again =
    En saanut tätä vielä talteen.
    Vika on täällä, ei sinussa.
    Tekstisi on yhä tässä.
    Lähetä se hetken päästä uudelleen.
slack-form-look = Katso tätä kohtaa vielä kerran.
slack-own-only =
    Voit tallentaa vain oman viestisi.
    Voit myös kirjoittaa itse: oivallus: …
slack-not-here =
    Rinnalla ei ole nyt käytössä tässä työtilassa.
    Ylläpitäjä voi asentaa sen uudelleen.
