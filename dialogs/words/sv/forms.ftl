# Forms: where people are used to them, a dialog opens as one. Titles have at most 24 characters.

button-continue = Fortsätt

form-own-words = Eller med egna ord
form-own-words-about = { $matter }, med egna ord
form-or-typed = Eller skriv själv
form-other-time = Annan tid
form-other-day = Annan dag
form-own-counts = Om du svarar här gäller det i stället för valet i listan.
form-time-how = Skriv dag och klockslag, till exempel ons 2.12 kl. 14. Om det är flera tider, sätt komma emellan.
form-note-times = Välj en eller flera, högst { $count }.
form-note-times-group = De här passar allas arbetstid. Välj en eller flera, högst { $count }.
form-note-times-most = Jag hittade ingen tid som passar alla, men de här passar de flesta. Välj en eller flera, högst { $count }.
form-hints = { $first } { $second }
form-rest-kept = Dina andra svar är sparade. Titta på det här en gång till.
field-choose-or-write = Välj i listan eller skriv själv.

agreement-draft-sheet = Fyll i de punkter som redan är klara. De tomma punkterna kan ni komma överens om senare.

form-title-join = Kom med
form-title-meet = Boka en träff
form-title-move = Flytta träffen
form-title-meeting-answer = Föreslå en annan tid
form-title-agreement = Mentorskapsavtal
form-title-goal = Mål
form-title-goal-refine = Målet med nya ord
form-title-diary = Lärdagbok
form-title-task = Mellanuppgift
form-title-answer = Ditt svar
form-title-own-question = Egen fråga
form-title-concern = Berätta vad som oroar
form-title-pause = Paus
form-title-rhythm = Hur ofta ni träffas
form-title-hours = Min arbetstid
form-title-language = Språk
form-title-programme-create = Nytt program
form-title-programme-change = Ändra programmet
form-title-programme-lead = Ny programledare
form-title-programme-contact = Kontaktperson
