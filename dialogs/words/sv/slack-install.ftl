# Hur appen presenteras i Slack, och installationens sidor i webbläsaren.

slack-app-about = Stöd för mentorskap: hjälper er att boka träffar och ger paret eller gruppen något att fundera på när det behövs.
slack-app-command = Mentorskap: anmäl dig, boka en träff, se läget
slack-shortcut-home = Öppna Rinnalla
slack-shortcut-home-about = Se läget och vad du kan göra härnäst
slack-shortcut-meet = Boka en träff
slack-shortcut-meet-about = Boka, flytta eller ställ in en mentorträff
slack-shortcut-insight = Spara som insikt
slack-shortcut-insight-about = Spara ditt eget meddelande bland dina insikter, som bara du ser

install-title = Installera Rinnalla i Slack
install-what = Rinnalla finns vid sidan av mentorpar och kollegiala grupper i arbetsplatsens Slack. Slack frågar härnäst i vilken arbetsyta appen ska installeras och visar vilka behörigheter den ber om.
install-button = Fortsätt till Slack
install-done-title = Rinnalla är installerad
install-done = Öppna Rinnalla bland apparna i Slack och skriv till den, eller skriv /mentorskap var som helst. Ett nytt program startar du med ordet program.
install-open = Öppna i Slack
install-failed-title = Installationen blev inte klar
install-denied = Installationen avbröts i Slack, och ingenting sparades. Om arbetsytan kräver administratörens tillstånd, be om det först.
install-again = Det har gått för lång tid sedan du började, eller så började du i en annan webbläsare. Om installationen redan lyckades är allt i sin ordning. Annars kan du börja om i den här webbläsaren.
install-org = Rinnalla installeras i en arbetsyta åt gången, inte i hela organisationen. Välj en arbetsyta i Slack. Ingenting sparades.
install-refused = Slack bekräftade inte installationen, och ingenting sparades. Försök igen om en stund.
install-fault = Installationen kunde inte sparas. Felet är här hos oss, inte hos dig. Försök igen om en stund.
install-busy = Många installerar just nu. Försök igen om en minut.
install-retry = Börja om
