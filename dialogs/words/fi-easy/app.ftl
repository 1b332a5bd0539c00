# Sovelluksen esittely siinä, missä se asennetaan, ja Teamsin komentovalikko.

app-long = Rinnalla auttaa mentoroinnissa. Se kulkee parin tai ryhmän mukana alusta loppuun. Se auttaa sopimaan tapaamiset. Se antaa kysymyksiä, joista voi puhua. Omat vastauksesi ovat sinun. Esihenkilö ei näe niitä. Ohjelman vetäjä ei näe niitä. Viestit tulevat työaikana. Mukaan tulo on vapaaehtoista. Voit lopettaa milloin vain.
teams-app-about = Rinnalla auttaa mentoroinnissa. Se auttaa sopimaan tapaamiset.
teams-app-reads = Rinnalla ei lue kanavia. Se näkee vain viestit, jotka sinä lähetät sille.

teams-command-join = Liity mentorointiin
teams-command-status = Katso, mikä on tilanne
teams-command-meet = Sovi, siirrä tai peru tapaaminen
teams-command-reflect = Mieti kysymyksiä rauhassa
teams-command-goals = Katso tai muuta tavoitteita
teams-command-agreement = Katso tai muuta sopimusta
teams-command-pause = Pidä tauko
teams-command-leave = Lopeta. Syytä ei tarvitse kertoa
teams-command-language = Vaihda kieli
teams-command-help = Katso, mitä voit kirjoittaa
teams-command-hours = Kerro, milloin olet töissä
teams-command-concern = Kerro, jos olet huolissasi
teams-command-programme = Ohjelman vetäjälle: luo ohjelma
