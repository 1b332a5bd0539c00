# Tiedostot, jotka Teams tallentaa henkilön omaan OneDriveen.

teams-file-offer = Jos annat luvan, Teams tallentaa tiedoston OneDriveesi.
teams-file-declined = Selvä, tiedostoa ei tallennettu. Saat sen myöhemminkin tästä.
teams-file-failed = Tiedoston tallentaminen ei onnistunut. Vika ei ole sinussa. Kokeillaanko uudelleen?
teams-file-gone = Tätä tiedostoa ei ole enää.
teams-file-saved = Tiedosto on OneDrivessasi.
teams-file-answered = Tähän on jo vastattu.
teams-file-again = Hae tiedosto
