# Forms: where people are used to them, a dialog opens as one. Titles have at most 24 characters.

button-continue = Jatka

form-own-words = Tai kirjoita itse
form-own-words-about = { $matter }: kirjoita itse
form-or-typed = Tai kirjoita itse
form-other-time = Muu aika
form-other-day = Muu päivä
form-own-counts = Jos täytät tämän, tämä on vastauksesi.
form-time-how =
    Kirjoita päivä ja kellonaika. Esimerkiksi: ke 2.12. klo 14.
    Laita pilkku väliin, jos aikoja on monta.
form-note-times = Voit valita monta aikaa, enintään { $count }.
form-note-times-group =
    Kaikki ovat silloin töissä.
    Voit valita monta aikaa, enintään { $count }.
form-note-times-most =
    Useimmat teistä ovat silloin töissä.
    Voit valita monta aikaa, enintään { $count }.
form-hints = { $first } { $second }
form-rest-kept = Muut vastauksesi ovat tallessa. Katso tämä kohta vielä kerran.
field-choose-or-write = Valitse listasta tai kirjoita itse.

agreement-draft-sheet =
    Täytä kohdat, joista olet varma.
    Muista kohdista voi sopia myöhemmin.

form-title-join = Tule mukaan
form-title-meet = Sovi tapaaminen
form-title-move = Siirrä tapaaminen
form-title-meeting-answer = Ehdota toista aikaa
form-title-agreement = Sopimus
form-title-goal = Tavoite
form-title-goal-refine = Muuta tavoitetta
form-title-diary = Päiväkirja
form-title-task = Tehtävä
form-title-answer = Oma vastaus
form-title-own-question = Oma kysymys
form-title-concern = Kerro huolesta
form-title-pause = Tauko
form-title-rhythm = Tapaamisten väli
form-title-hours = Milloin olen töissä
form-title-language = Kieli
form-title-programme-create = Uusi ohjelma
form-title-programme-change = Muuta ohjelmaa
form-title-programme-lead = Uusi vetäjä
form-title-programme-contact = Yhteyshenkilö
