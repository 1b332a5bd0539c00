# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = Hetki, haen tämän esiin.
slack-close = Sulje
slack-choose = Valitse
slack-in-chat = Vastaus on keskustelussamme.
slack-slow = Tässä menee tavallista kauemmin. Vastaus tulee keskusteluumme, kun saan tämän valmiiksi. Jos sitä ei kuulu, kokeile uudelleen.
slack-trouble = Tämä ei nyt onnistunut, ja vika on täällä. Mitään ei muuttunut. Kokeile hetken päästä uudelleen.
slack-form-late = Lomake ei ehtinyt aueta. Kokeile vielä kerran, niin se aukeaa.
slack-form-again = En saanut tätä vielä talteen, ja vika on täällä. Kirjoittamasi on yhä tässä. Lähetä hetken päästä uudelleen.
slack-form-look = Katsotko vielä tätä kohtaa?
slack-own-only = Oivalluksiin voi tallentaa vain oman viestinsä. Kirjoita se omin sanoin: oivallus: …
slack-not-here = Rinnalla ei ole nyt käytössä tässä työtilassa. Ylläpitäjä voi asentaa sen uudelleen.
