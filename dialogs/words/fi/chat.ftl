# What a chat platform says by itself, whichever it is: while something takes long, or where the answer is.

chat-in-chat = Vastaus on keskustelussamme.
chat-slow = Tässä menee tavallista kauemmin. Vastaus tulee keskusteluumme, kun saan tämän valmiiksi. Jos sitä ei kuulu, kokeile uudelleen.
chat-trouble = Tämä ei nyt onnistunut. Vika on täällä, ei sinussa. Mitään ei muuttunut. Kokeile hetken päästä uudelleen.
chat-form-again = En saanut tätä vielä talteen. Vika on täällä, ei sinussa. Tekstisi on yhä tässä. Lähetä se hetken päästä uudelleen.
chat-form-look = Katsotko vielä tätä kohtaa?
chat-close = Sulje
chat-choose = Valitse
