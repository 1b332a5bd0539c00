# Tiedostot, jotka Teams tallentaa henkilön omaan OneDriveen.

teams-file-offer = Anna lupa. Sitten Teams tallentaa tiedoston sinun OneDriveen.
teams-file-declined = Selvä. En tallentanut tiedostoa. Saat sen tästä myös myöhemmin.
teams-file-failed = Tiedosto ei tallentunut. Sinä et tehnyt virhettä. Kokeillaanko uudelleen?
teams-file-gone = Tätä tiedostoa ei ole enää.
teams-file-saved = Tiedosto on sinun OneDrivessa.
teams-file-answered = Olet vastannut tähän.
teams-file-again = Hae tiedosto
