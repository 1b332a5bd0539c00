# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = Hetki, haen tämän esiin.
slack-form-late = Lomake ei ehtinyt aueta. Kokeile vielä kerran, niin se aukeaa.
slack-own-only = Oivalluksiin voit tallentaa vain oman viestisi. Voit myös kirjoittaa omin sanoin: oivallus: …
slack-not-here = Rinnalla ei ole nyt käytössä tässä työtilassa. Ylläpitäjä voi asentaa sen uudelleen.
