# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait =
    Odota hetki.
    Haen tämän esiin.
slack-form-late =
    Lomake ei ehtinyt aueta.
    Kokeile vielä kerran.
slack-own-only =
    Voit tallentaa vain oman viestisi.
    Voit myös kirjoittaa itse: oivallus: …
slack-not-here =
    Rinnalla ei ole nyt käytössä tässä työtilassa.
    Ylläpitäjä voi asentaa sen uudelleen.
