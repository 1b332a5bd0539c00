# Sovelluksen esittely siinä, missä se asennetaan, ja Teamsin komentovalikko.

app-long = Rinnalla kulkee mentorointiparin tai vertaisryhmän mukana ilmoittautumisesta viimeiseen tapaamiseen. Se auttaa sopimaan ajat, tuo ennen tapaamista muutaman asian pohdittavaksi ja kysyy tapaamisen jälkeen, mitä siitä jäi käteen. Vastaukset kuuluvat kirjoittajalleen: esihenkilö ja ohjelman vetäjä eivät näe niitä. Viestit tulevat työaikana. Mukaan tullaan vapaaehtoisesti, ja lopettaa voi milloin vain.
teams-app-about = Mentoroinnin tuki: auttaa sopimaan tapaamiset ja tuo pohdittavaa.
teams-app-reads = Kanavilla ja ryhmäkeskusteluissa Rinnalla näkee vain sen, mitä sille kirjoitetaan.

teams-command-join = Ilmoittaudu mentorointiin
teams-command-status = Katso, missä mennään ja mitä on edessä
teams-command-meet = Sovi, siirrä tai peru tapaaminen
teams-command-reflect = Pohdi kysymyksiä rauhassa
teams-command-goals = Katso tai muuta tavoitteitasi
teams-command-agreement = Katso tai muuta mentorointisopimusta
teams-command-pause = Pidä tauko
teams-command-leave = Lopeta. Syytä ei tarvitse kertoa
teams-command-language = Vaihda kieli
teams-command-help = Katso, mitä kaikkea voit kirjoittaa
teams-command-hours = Kerro, milloin olet töissä
teams-command-concern = Kerro, jos jokin huolettaa
teams-command-programme = Ohjelman vetäjälle: luo ohjelma tai katso, miten omasi etenee
