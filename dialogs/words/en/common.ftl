# Words that every dialog shares: the ways out, who will see an answer, how dates are said.

# The locale whose lists and names of days are used (BCP 47).
locale = en-GB

# Days of the week as dates take them, Monday first.
date-weekdays = Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
# A moment in the reader's zone. Given: weekday, day, month, monthname, year, hour, minute.
date-when = { $weekday } { $day } { $monthname }, { $hour }:{ $minute }
# The same on a button, with the short names of day and month.
date-when-short = { $weekday } { $day } { $monthname }, { $hour }:{ $minute }
# A calendar day. Given: weekday, day, month, monthname, year.
date-day = { $day } { $monthname } { $year }

button-skip = Skip
button-later = Later
button-stop = Stop here
button-back = Back

seen-by-author = Only you will see this.
seen-by-pair =
    { $form ->
        [group] Your group will see this.
       *[pair] You and your partner will see this.
    }
seen-by-pair-again =
    { $form ->
        [group] Your group sees it.
       *[pair] You both see this.
    }
seen-by-pair-when-all = Only you see this until everyone wants to show theirs.
seen-by-contact = Only you will see this. If you send it, the contact person will too.
seen-by-nobody = Nobody else will see this. It only affects who is suggested to you.

# Stands in place of somebody's words that the reader may not read, or not any more.
quote-not-available = This is no longer available.

# Where a platform cannot show buttons, ticks or files.
fit-by-number = Answer with a number or in your own words.
fit-by-numbers = You can choose several: type the numbers, for example 1, 3.
fit-no-file = The file cannot be shown in this chat.
