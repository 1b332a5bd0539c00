# Forms: where people are used to them, a dialog opens as one. Titles have at most 24 characters.

button-continue = Jatka

form-own-words = Tai omin sanoin
form-own-words-about = { $matter }, omin sanoin
form-or-typed = Tai kirjoita itse
form-other-time = Muu aika
form-other-day = Muu päivä
form-own-counts = Jos vastaat tähän, se korvaa listan valinnan.
form-time-how = Kirjoita päivä ja kellonaika, esimerkiksi ke 2.12. klo 14. Jos aikoja on monta, laita väliin pilkku.
form-note-times = Valitse yksi tai useampi, enintään { $count }.
form-note-times-group = Nämä sopivat kaikkien työaikoihin. Valitse yksi tai useampi, enintään { $count }.
form-note-times-most = Kaikille sopivaa en löytänyt, mutta nämä käyvät useimmille. Valitse yksi tai useampi, enintään { $count }.
form-hints = { $first } { $second }
form-rest-kept = Muut vastauksesi ovat tallessa. Katso vielä tämä.
field-choose-or-write = Valitse listasta tai kirjoita itse.

agreement-draft-sheet = Täytä ne kohdat, jotka ovat jo selviä. Tyhjistä kohdista voi sopia myöhemmin.

form-title-join = Tule mukaan
form-title-meet = Sovi tapaaminen
form-title-move = Siirrä tapaaminen
form-title-meeting-answer = Ehdota toista aikaa
form-title-agreement = Mentorointisopimus
form-title-goal = Tavoite
form-title-goal-refine = Tavoite uusin sanoin
form-title-diary = Oppimispäiväkirja
form-title-task = Välitehtävä
form-title-answer = Oma vastaus
form-title-own-question = Oma kysymys
form-title-concern = Kerro huolesta
form-title-pause = Tauko
form-title-rhythm = Tapaamisten väli
form-title-hours = Työaikani
form-title-language = Kieli
form-title-programme-create = Uusi ohjelma
form-title-programme-change = Muuta ohjelmaa
form-title-programme-lead = Uusi vetäjä
form-title-programme-contact = Yhteyshenkilö
