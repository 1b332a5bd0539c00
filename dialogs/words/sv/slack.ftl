# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = Ett ögonblick, jag tar fram det här.
slack-close = Stäng
slack-choose = Välj
slack-in-chat = Svaret finns i vår chatt.
slack-slow = Det här tar längre än vanligt. Svaret kommer i vår chatt när jag är klar. Om det inte kommer, försök igen.
slack-trouble = Det här gick inte just nu. Felet är här hos oss, inte hos dig. Ingenting ändrades. Försök igen om en stund.
slack-form-late = Formuläret hann inte öppnas. Försök en gång till, så öppnas det.
slack-form-again = Jag fick inte det här sparat ännu. Felet är här hos oss, inte hos dig. Det du skrev finns kvar här. Skicka igen om en stund.
slack-form-look = Kan du titta på det här en gång till?
slack-own-only = Bland insikterna kan du bara spara ett eget meddelande. Du kan också skriva med egna ord: insikt: …
slack-not-here = Rinnalla används inte i den här arbetsytan just nu. En administratör kan installera appen på nytt.
