# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = Ett ögonblick, jag tar fram det här.
slack-close = Stäng
slack-choose = Välj
slack-in-chat = Svaret finns i vår chatt.
slack-slow = Det här tar längre än vanligt. Svaret kommer i vår chatt när jag är klar. Om det inte kommer, försök igen.
slack-trouble = Det här gick inte nu, och felet är här hos oss. Ingenting ändrades. Försök igen om en stund.
slack-form-late = Formuläret hann inte öppnas. Försök en gång till, så öppnas det.
slack-form-again = Jag fick inte det här sparat ännu, och felet är här hos oss. Det du skrev finns kvar här. Skicka igen om en stund.
slack-form-look = Kan du titta på det här en gång till?
slack-own-only = Bland insikterna kan du bara spara ett eget meddelande. Skriv med egna ord: insikt: …
slack-not-here = Rinnalla är inte i bruk i den här arbetsytan just nu. En administratör kan installera det på nytt.
