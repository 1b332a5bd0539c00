# Words that every dialog shares: the ways out, who will see an answer, how dates are said.

# The locale whose lists and names of days are used (BCP 47).
locale = fi

# Days of the week as dates take them, Monday first. (The locale's own data has Sunday in another form.)
date-weekdays = maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina
# A moment in the reader's zone. Given: weekday, day, month, monthname, year, hour, minute.
date-when = { $weekday } { $day }.{ $month }. klo { $hour }.{ $minute }
# The same on a button, with the short name of the day.
date-when-short = { $weekday } { $day }.{ $month }. klo { $hour }.{ $minute }
# A calendar day. Given: weekday, day, month, monthname, year.
date-day = { $day }.{ $month }.{ $year }

button-skip = Ohita
button-later = Myöhemmin
button-stop = Lopeta tähän
button-back = Takaisin

seen-by-author = Vain sinä näet tämän.
seen-by-pair =
    { $form ->
        [group] Ryhmäsi näkee tämän.
       *[pair] Sinä ja parisi näette tämän.
    }
seen-by-pair-again =
    { $form ->
        [group] Näkyy ryhmälle.
       *[pair] Näkyy teille.
    }
seen-by-pair-when-all = Vain sinä näet tämän, kunnes kaikki haluavat näyttää omansa.
seen-by-contact = Vain sinä näet tämän. Jos lähetät sen, myös yhteyshenkilö näkee sen.
seen-by-nobody = Kukaan muu ei näe tätä. Se vaikuttaa vain siihen, keitä sinulle ehdotetaan.

# Stands in place of somebody's words that the reader may not read, or not any more.
quote-not-available = Tämä ei ole enää nähtävissä.

# Where a platform cannot show buttons, ticks or files.
fit-by-number = Vastaa numerolla tai omin sanoin.
fit-by-numbers = Voit valita useita: kirjoita numerot, esimerkiksi 1, 3.
fit-no-file = Tiedostoa ei voi näyttää tässä keskustelussa.
