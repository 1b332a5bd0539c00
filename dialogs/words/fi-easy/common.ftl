# Words that every dialog shares: the ways out, who will see an answer, how dates are said.

# The locale whose lists and names of days are used (BCP 47).
locale = fi

# Days of the week as dates take them, Monday first. (The locale's own data has Sunday in another form.)
date-weekdays = maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina
# A moment in the reader's zone. Given: weekday, day, month, monthname, year, hour, minute.
date-when = { $weekday } { $day }.{ $month }. kello { $hour }.{ $minute }
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
        [group] Ryhmä näkee tämän.
       *[pair] Parisi näkee tämän.
    }
seen-by-pair-when-all = Nyt vain sinä näet tämän. Muut näkevät sen, jos kaikki haluavat näyttää vastauksensa.
seen-by-contact = Vain sinä näet tämän. Jos lähetät viestin, myös yhteyshenkilö näkee sen.
seen-by-nobody = Kukaan muu ei näe tätä. Käytän tätä vain, kun etsin sinulle paria tai ryhmää.

# Stands in place of somebody's words that the reader may not read, or not any more.
quote-not-available = Et voi enää nähdä tätä.

# Where a platform cannot show buttons, ticks or files.
fit-by-number = Kirjoita numero tai vastaus.
fit-by-numbers =
    Voit valita monta.
    Kirjoita numerot, esimerkiksi 1, 3.
fit-no-file = En voi näyttää tiedostoa tässä keskustelussa.
