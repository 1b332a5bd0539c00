# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = Hetki, haen tämän esiin.
slack-close = Sulje
slack-choose = Valitse
slack-in-chat = Vastaus on keskustelussamme.
slack-slow = Tässä menee tavallista kauemmin. Vastaus tulee keskusteluumme, kun saan tämän valmiiksi. Jos sitä ei kuulu, kokeile uudelleen.
slack-trouble = Tämä ei nyt onnistunut. Vika on täällä, ei sinussa. Mitään ei muuttunut. Kokeile hetken päästä uudelleen.
slack-form-late = Lomake ei ehtinyt aueta. Kokeile vielä kerran, niin se aukeaa.
slack-form-again = En saanut tätä vielä talteen. Vika on täällä, ei sinussa. Tekstisi on yhä tässä. Lähetä se hetken päästä uudelleen.
slack-form-look = Katsotko vielä tätä kohtaa?
slack-own-only = Oivalluksiin voit tallentaa vain oman viestisi. Voit myös kirjoittaa omin sanoin: oivallus: …
slack-not-here = Rinnalla ei ole nyt käytössä tässä työtilassa. Ylläpitäjä voi asentaa sen uudelleen.
