# Ord som alla samtal delar: utvägarna, vem som ser ett svar, hur man säger datum.

# The locale whose lists and names of days are used (BCP 47).
locale = sv-FI

# Days of the week as dates take them, Monday first.
date-weekdays = måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag
# A moment in the reader's zone. Given: weekday, day, month, monthname, year, hour, minute.
date-when = { $weekday } { $day }.{ $month } kl. { $hour }.{ $minute }
# The same on a button, with the short name of the day.
date-when-short = { $weekday } { $day }.{ $month } kl. { $hour }.{ $minute }
# A calendar day. Given: weekday, day, month, monthname, year.
date-day = { $day }.{ $month }.{ $year }

button-skip = Hoppa över
button-later = Senare
button-stop = Sluta här
button-back = Tillbaka

seen-by-author = Bara du ser det här.
seen-by-pair =
    { $form ->
        [group] Din grupp ser det här.
       *[pair] Du och din partner ser det här.
    }
seen-by-pair-again =
    { $form ->
        [group] Syns för gruppen.
       *[pair] Syns för er två.
    }
seen-by-pair-when-all = Bara du ser det här, tills alla vill visa sina svar.
seen-by-contact = Bara du ser det här. Om du skickar det ser kontaktpersonen det också.
seen-by-nobody = Ingen annan ser det här. Det påverkar bara vem jag föreslår för dig.

# Stands in place of somebody's words that the reader may not read, or not any more.
quote-not-available = Det här går inte längre att se.

# Where a platform cannot show buttons, ticks or files.
fit-by-number = Svara med ett nummer eller med egna ord.
fit-by-numbers = Du kan välja flera: skriv numren, till exempel 1, 3.
fit-no-file = Filen går inte att visa i den här chatten.
