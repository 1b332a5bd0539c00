# Filer som Teams sparar i personens egen OneDrive.

teams-file-offer = Om du ger lov sparar Teams filen i din OneDrive.
teams-file-declined = Okej, filen sparades inte. Du kan hämta den här också senare.
teams-file-failed = Det gick inte att spara filen. Felet är inte hos dig. Ska vi försöka på nytt?
teams-file-gone = Den här filen finns inte längre.
teams-file-saved = Filen finns i din OneDrive.
teams-file-answered = Det här är redan besvarat.
teams-file-again = Hämta filen
