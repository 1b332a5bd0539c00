# Programmet ur programledarens synvinkel: skapa, berätta, öppna, stäng.

word-programme = program, programmet, mentorskapsprogram
word-programme-create = program skapa, skapa program, nytt program
word-programme-announce = program berätta, berätta om mentorskap, berätta om mentorskapet
word-programme-open = program öppna, öppna program, öppna programmet
word-programme-close = program stäng, stäng program, stäng programmet

programme-ask-name = Vad ska programmet heta?
programme-ask-preset = Hurdant blir programmet?
programme-ask-channel = I vilken kanal berättar vi om mentorskapet?
programme-channel-note = Skriv kanalens namn, till exempel #enheten.
programme-channel-unclear = Jag förstod inte kanalen. Skriv ett namn, till exempel #enheten.
option-preset-care-work = Vårdarbete i skift
option-preset-entrepreneurs = Företagare som kollegor
option-preset-peer-group = Kollegial grupp

programme-created = Programmet är skapat: { $programme }. Tills vidare ser bara du det. Så här är reglerna:
programme-which = Vilket program menar du?
programme-opened = Anmälan är öppen: { $programme }.
programme-open-already = Anmälan är redan öppen: { $programme }.
programme-closed = Anmälan är stängd: { $programme }. Resor som har börjat fortsätter som förut.
programme-led-by = Mentorskapet leds av { $lead }.

programme-state = Skede
programme-state-draft = ett utkast som bara du ser
programme-state-open = anmälan öppen
programme-state-closed = anmälan stängd
programme-announced = Berättat i kanalen
programme-pairs = Par på väg
programme-rhythm = Träffar
programme-every = med { $least }–{ $most } veckors mellanrum
programme-length = Längd
programme-months = ungefär { $count } månader
programme-meeting = Träffens längd
programme-minutes = { $count } minuter
programme-confirms = Anmälan
programme-confirms-yes = chefen tittar på varje anmälan
programme-confirms-no = direkt med
programme-channel = Kanal

announcement-ask = Ska jag skicka det här till kanalen #{ $channel }?
announcement-note = Meddelandet går ut på de här språken: { $languages }. Alla har knappen Gå med, och samtidigt öppnas anmälan.
announcement-posted = Jag lägger nu ut meddelandet i kanalen #{ $channel }, och anmälan är öppen. Jag berättar för dig om alla som vill vara med.
announcement-kept = Okej, jag skickade ingenting. Meddelandet väntar här.
option-announcement-post = Skicka
option-announcement-not-now = Skicka inte ännu

button-announcement-join = Gå med
button-programme-create = Skapa ett program
button-programme-open = Öppna anmälan
button-programme-close = Stäng anmälan

announcement-languages = På vilka språk går meddelandet ut?
option-announcement-languages = Välj språk

preset-care-work-about = Par, täta träffar på arbetstid, chefen är med.
preset-entrepreneurs-about = Kollegiala par och grupper, längre mellan träffarna, ingen chef.
preset-peer-group-about = Grupper på 4–10 personer utan ledare, en träff i månaden.
programme-ask-forms = Vilka former av mentorskap finns det?
programme-forms-note = Bland de här väljer deltagaren när hen anmäler sig.
programme-rules-yours = Du kan ändra reglerna när som helst.
programme-every-same =
    { $count ->
        [one] varje vecka
       *[other] med { $count } veckors mellanrum
    }
programme-minutes-at-work = { $count } minuter, på arbetstid
programme-forms = Former
programme-group = Gruppens storlek
programme-members = { $least }–{ $most } personer
programme-members-same = { $count } personer
programme-leads = Programledare
programme-contact = Kontaktperson
programme-off = Bortlämnade frågor
programme-off-count = { $count }
programme-texts = Med egna ord
programme-texts-count =
    { $count ->
        [one] en text
       *[other] { $count } texter
    }
programme-groups = Grupper på väg
button-programme = Programmet
button-programme-change = Ändra
