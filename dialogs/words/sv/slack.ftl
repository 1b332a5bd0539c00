# What Slack itself needs to say: while something takes long, or where an answer cannot be shown.

slack-title = Rinnalla
slack-wait = Ett ögonblick, jag tar fram det här.
slack-form-late = Formuläret hann inte öppnas. Försök en gång till, så öppnas det.
slack-own-only = Bland insikterna kan du bara spara ett eget meddelande. Du kan också skriva med egna ord: insikt: …
slack-not-here = Rinnalla används inte i den här arbetsytan just nu. En administratör kan installera appen på nytt.
