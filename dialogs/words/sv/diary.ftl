# Lärdagboken: bara skribentens egen, om hen inte delar en anteckning.

word-diary = dagbok, dagboken, lärdagbok, min dagbok

diary-nothing = En lärdagbok kan ni komma överens om när resan har börjat.
extra-not-agreed-diary = Enligt ert avtal har ni ingen lärdagbok. Om ni vill ha en går det att ändra avtalet.
extra-agree-first-diary = En lärdagbok bestäms tillsammans i avtalet. Härifrån kommer du till det.
extra-not-here-diary = I det här mentorskapet finns ingen dagbok.
diary-lead = Här är din dagbok, det nyaste först. Andra ser bara de anteckningar som du delar.
diary-empty = Din dagbok är ännu tom. Några rader räcker, och du kan skriva när som helst.
diary-only-reading = Nya anteckningar går att skriva när ni har kommit överens om dagboken.
diary-item = { $number } · { $day }
diary-item-marked = { $item } · { $marks }
diary-mark-insight = insikt
diary-mark-shared = delad
diary-from = Ur dagboken · { $day }

diary-ask = Vad vill du minnas?
diary-edit-ask = Hur låter anteckningen nu?
diary-note = Några rader räcker. Lämna bort namn på klienter och patienter.
diary-reads-now = Anteckningen nu
diary-private-again = Du har delat den här. När du skriver nya ord är de bara dina igen, tills du delar dem.
diary-kept = Jag skrev in det i din dagbok.
diary-not-kept = Jag sparade inte det här ännu, för ni har inte kommit överens om en dagbok. Dina ord finns kvar här i chatten.
diary-not-in-the-channel = Det som skrivs i kanalen för jag inte in i dagboken, för andra läser det också. Skriv till mig på tu man hand.
diary-after = Om något blev kvar i tankarna kan du skriva det i dagboken. Bara du ser det.
diary-not-found = Jag hittade inte den här anteckningen i din dagbok, så inget ändrades.
diary-marked = Jag markerade den som en insikt som du har omsatt i praktiken. Du får läsa den igen i slutet av resan.
diary-unmarked = Okej, nu är den en vanlig anteckning.
diary-seen-own = Bara du ser det här.
diary-seen-shared = Det här ser du och { $names }.
diary-shared = Delad: { $names }. Du kan ta tillbaka anteckningen när du vill.
diary-shared-with-you = { $name } delade en anteckning ur sin dagbok med dig. Du behöver inte svara något.
diary-taken-back = Återtagen. Nu är det bara du som ser anteckningen.
diary-taken-back-note = Jag visar den inte mer för andra. Det som redan är läst kan jag inte ta tillbaka.
diary-not-shared = Det är bara du som ser den redan nu.
diary-share-with = Vem ska få se den?
diary-shared-already = Den här anteckningen är redan delad.
diary-nobody-to-share-with = Du har ingen resa just nu där du kan dela en anteckning.
diary-delete-ask = Ska jag radera anteckningen? Den går inte att få tillbaka.
diary-deleted = Anteckningen är raderad.
diary-unchanged = Okej, inget ändrades.

option-diary-delete-yes = Radera anteckningen
option-diary-delete-no = Behåll den
button-diary = Dagbok
button-diary-write = Skriv i dagboken
button-diary-open = Öppna { $number }
button-diary-older = Visa äldre
button-diary-look = Visa anteckningen
button-diary-share = Dela anteckningen
button-diary-take-back = Ta tillbaka
button-diary-edit = Ändra anteckningen
button-diary-delete = Radera
button-diary-mark = Omsatt i praktiken
button-diary-unmark = Inte i praktiken ännu
