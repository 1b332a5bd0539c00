# Hur det ligger till.

status-pair = Så här ligger det till för er. Program: { $programme }.
status-phase = Skede
phase-start = I början
phase-under-way = På väg
phase-end = På slutrakan
phase-paused = På paus
status-paused-until = Pausen slutar
status-next-meeting = Nästa träff
status-no-meeting = Inte bokad ännu
status-meeting-offered = { $when }, väntar på svar
status-meeting-asked = { $when }, väntar på ditt svar
status-rhythm = Takt
status-rhythm-weeks = { $weeks ->
    [1] Varje vecka
    [2] Varannan vecka
    [3] Var tredje vecka
    [4] Var fjärde vecka
    [5] Var femte vecka
    [6] Var sjätte vecka
    [8] Var åttonde vecka
   *[other] Var { $weeks }:e vecka
}
status-ends = Avtalat slut
status-waiting = { $count ->
    [one] En sak väntar på dig, när du hinner.
   *[other] { $count } saker väntar på dig, när du hinner.
}
status-sign-up-waiting = Du har anmält dig till programmet { $programme }. Chefen tittar på din anmälan, och jag berättar när det är klart.
status-sign-up-talk-first = Du har anmält dig till programmet { $programme }. Chefen vill först prata med dig.
status-sign-up-ready = Du är med i programmet { $programme }. Jag berättar genast när det finns en partner eller en grupp för dig.
status-sign-up-paused = Du har paus i programmet { $programme }.
status-lead = Du är programledare. Någon egen partner eller grupp har du inte.
status-can-join = Du är inte med i något mentorskap just nu. Anmälan är öppen. Vill du vara med?
status-nothing = Du är inte med i något mentorskap just nu, och anmälan är inte öppen.
continue-nothing = Ingenting väntar på dig just nu.
button-show-meeting = Visa träffen
button-matter-time = Tid för en träff
button-matter-met = Träffades ni?
button-matter-check-in = Avstämning
button-matter-start = Tankar i början
button-matter-halfway = Halvtidsavstämning
button-matter-end = Tankar i slutet
button-matter-closing = Beslut om fortsättning
button-matter-rhythm = Takten för träffarna
button-matter-show = Att visa svaren
button-matter-agreement = Avtalet
button-matter-goals = Målen
button-matter-other = Fortsätt där du slutade

word-status = läge, läget, hur går det
word-continue = fortsätt där jag slutade, oavslutat, halvfärdigt, på hälft
