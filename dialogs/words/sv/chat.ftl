# What a chat platform says by itself, whichever it is: while something takes long, or where the answer is.

chat-in-chat = Svaret finns i vår chatt.
chat-slow = Det här tar längre än vanligt. Svaret kommer i vår chatt när jag är klar. Om det inte kommer, försök igen.
chat-trouble = Det här gick inte just nu. Felet är här hos oss, inte hos dig. Ingenting ändrades. Försök igen om en stund.
chat-form-again = Jag fick inte det här sparat ännu. Felet är här hos oss, inte hos dig. Det du skrev finns kvar här. Skicka igen om en stund.
chat-form-look = Kan du titta på det här en gång till?
chat-close = Stäng
chat-choose = Välj
