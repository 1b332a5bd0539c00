# Egna svar: dela, ta tillbaka, ändra; svaren på gemensamma frågor sida vid sida.

share-lead = Här är dina svar. Öppna det som du vill läsa, dela eller ändra.
share-line = { $number }. { $question } ({ $day })
share-line-open = { $number }. { $question } ({ $day }, delat)
share-left = Det finns { $count } svar till.
share-own-alone = Det här är bara ditt, precis som frågan. Det kan inte delas.
share-nothing = Här finns inga svar av dig ännu.
share-not-found = Jag hittade inte det här bland dina svar, så ingenting ändrades.
share-already =
    { $form ->
        [group] Din grupp kan redan läsa det här.
       *[pair] Din partner kan redan läsa det här.
    }
shared = Delat. { $count ->
        [one] Nu ser också { $names } det här.
       *[other] Nu ser också de andra det här: { $names }.
    } Du kan ta tillbaka det när som helst.
shared-with-you = { $name } delade en tanke med dig. Du behöver inte svara på den.
shared-now = Det här ser du och { $names }.
shown-now = Det här syns för er sida vid sida.
shown-at-the-end =
    { $form ->
        [group] Det här går till din grupp när er resa slutar.
       *[pair] Det här går till din partner när er resa slutar.
    }
taken-back = Tillbakataget. Nu ser bara du det här.
taken-back-note = Jag visar det inte mer för andra. Det som redan är läst kan jag inte ta tillbaka.
take-back-already = Bara du ser det här redan nu.

show-ready = { $count ->
        [one] { $names } har också svarat på det här.
       *[other] De andra har också svarat på det här: { $names }.
    }
show-ask = Ska jag visa era svar sida vid sida?
show-note = De visas bara om alla vill. Ingen får veta om du vill behålla ditt för dig själv.
show-waits = Svaren visas sida vid sida när alla har svarat och vill visa dem.
show-kept-own = Okej. Ditt svar är bara för dig.
show-together = Här är era svar sida vid sida. De får gärna vara olika.

option-show-yes = Visa sida vid sida
option-show-no = Bara för mig

button-share-answer =
    { $form ->
        [group] Dela med din grupp
       *[pair] Dela med din partner
    }
button-show-answer = Visa sida vid sida
button-take-back = Ta tillbaka
button-edit-answer = Ändra svaret
button-open-answer = Svar { $number }
button-more-answers = Visa fler

word-share = dela, mina svar, svar, egna svar
word-share-answer = dela svar, dela svaret, dela ett svar
word-take-back = ta tillbaka
word-edit-answer = ändra svar, ändra svaret
