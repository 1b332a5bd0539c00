# Tiedostot, jotka Teams tallentaa henkilön omaan OneDriveen.

teams-file-offer = Jos annat luvan, Teams tallentaa tiedoston OneDriveesi.
teams-file-declined = Selvä. En tallentanut tiedostoa. Saat sen tästä myös myöhemmin.
teams-file-failed = Tiedosto ei tallentunut. Sinä et tehnyt virhettä. Kokeillaanko uudelleen?
teams-file-gone = Tätä tiedostoa ei ole enää.
teams-file-saved = Tiedosto on OneDrivessasi.
teams-file-answered = Olet jo vastannut tähän.
teams-file-again = Hae tiedosto
