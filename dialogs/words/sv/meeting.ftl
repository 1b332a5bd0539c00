# Träffar: att föreslå en tid, svara, flytta, avboka.

meet-ask-first = När kan ni träffas för första gången?
meet-ask-next = När kan ni träffas nästa gång?
meet-ask-evaluation = När kan ni ha utvärderingsträffen?
meet-ask-move = Vilken ny tid skulle passa?
meet-ask-typed = Jag hittade ingen färdig tid som passar er arbetstid. Vilken tid skulle passa dig?
meet-note-typed = Du kan också skriva en tid, till exempel: tis 14.30
meet-ask-place = Var ska ni träffas?
meet-note-place = Du kan också skriva platsen med egna ord.
meet-place-name = Plats
meet-ask-link = Har ni en länk till distansträffen? Klistra in den här.
option-place-workplace = På jobbet
option-place-quiet-room = I ett lugnt rum
option-place-walk = På en promenad
option-place-cafe = Över kaffe eller lunch
option-place-remote = På distans
place-workplace = På jobbet
place-quiet-room = I ett lugnt rum
place-walk = På en promenad
place-cafe = Över kaffe eller lunch
place-remote = På distans
place-and-words = { $place }, { $words }

meet-too-soon = Det är mindre än en timme kvar. Vilken tid skulle passa lite senare?
meet-too-far = Det är mer än ett år dit. Vilken tid skulle passa tidigare?
meet-time-taken = Du har redan en annan träff då. Vilken annan tid skulle passa?
meet-outside-hours = Tiden är delvis utanför er arbetstid. Mentorskapet hör till arbetstiden, men ni bestämmer.
meet-outside-hours-free = Tiden är delvis utanför er arbetstid. Ni bestämmer om den passar.
meet-sent = { $number ->
    [one] Jag föreslog den här tiden: { $when }.
   *[other] Jag föreslog de här tiderna: { $when }.
}
meet-move-sent = { $number ->
    [one] Jag föreslog en ny tid: { $when }.
   *[other] Jag föreslog nya tider: { $when }.
}
meet-crossed = { $number ->
    [one] { $name } hann just föreslå en tid: { $when }.
   *[other] { $name } hann just föreslå tider: { $when }.
}
meet-booked-meanwhile = Ni hann just komma överens om en träff, så jag föreslog ingen annan.
meet-no-pair = Du har inte ännu någon partner eller grupp att träffa.
meet-paused = Ni har paus just nu. När ni fortsätter hittar vi en tid.
meet-next-is = Nästa träff är redan bokad: { $when }.

meeting-offered = { $number ->
    [one] { $name } föreslår en träff.
   *[other] { $name } föreslår några tider för en träff.
}
meeting-countered = { $number ->
    [one] { $name } föreslår en annan tid.
   *[other] { $name } föreslår andra tider.
}
meeting-moves = { $name } vill gärna flytta träffen. Den gamla tiden var { $old }.
meeting-outside-your-hours = Tiden är delvis utanför din arbetstid. Du får gärna föreslå en annan.
meeting-answer-ask = { $number ->
    [one] Passar tiden dig?
   *[other] Vilken av de här tiderna passar dig?
}
meeting-answer-note = Du kan också skriva en annan tid direkt, till exempel: ons 13.30
option-meeting-accept = Det passar
option-meeting-other = Föreslå en annan tid
option-meeting-cannot = Jag kan inte
meeting-other-ask = Vilken tid skulle passa dig bättre?
meeting-answer-past = Den tiden har hunnit gå. Vilken ny tid skulle passa?
meeting-declined = Okej, jag berättar det för din partner. När det passar kan du föreslå en tid.
meeting-declined-partner = { $number ->
    [one] { $name } kan inte då: { $when }. Föreslå en annan tid när det passar dig.
   *[other] { $name } kan inte de här tiderna: { $when }. Föreslå en annan tid när det passar dig.
}
meeting-settled-already = Det här har redan ordnat sig på annat sätt, så ingenting ändrades.
meeting-not-there = Den här träffen finns inte längre.
meeting-not-ahead = Ni har ingen bokad träff just nu.

meeting-agreed = Träffen är bokad.
meeting-moved = Träffen har en ny tid.
meeting-ahead = Ni har en träff inbokad.
meeting-waits = { $number ->
    [one] Du har föreslagit den här tiden: { $when }. Jag berättar genast när den är klar.
   *[other] Du har föreslagit de här tiderna: { $when }. Jag berättar genast när någon av dem är klar.
}
meeting-gone-by = { $number ->
    [one] Den föreslagna tiden hann gå: { $when }.
   *[other] De föreslagna tiderna hann gå: { $when }.
}
meeting-file = Träffen för din kalender
meeting-file-off = Träffen bort ur kalendern
meeting-file-again = Här är träffen för din kalender.

meeting-rule = Så här har ni kommit överens om ändringar: { $rule }
meeting-rule-own = Så här har ni kommit överens om ändringar
cancel-ask = Ska träffen { $when } avbokas?
cancel-ask-any = Ska träffen avbokas?
cancel-note = Du behöver inte berätta varför.
option-cancel-yes = Avboka träffen
option-cancel-move = Flytta den
option-cancel-no = Behåll den
cancel-kept = Bra, träffen blir av som planerat.
cancelled = Träffen är avbokad.
cancelled-partner = { $name } kan inte komma på träffen { $when }. Ska vi hitta en ny tid?
cancel-ask-offer = Ska förslaget tas tillbaka? Tiden var { $when }.
withdrawn = Förslaget är tillbakataget.
withdrawn-partner = { $number ->
    [one] { $name } tog tillbaka sitt förslag: { $when }. Du behöver inte längre svara på det. Du kan föreslå en annan tid när det passar.
   *[other] { $name } tog tillbaka sina förslag: { $when }. Du behöver inte längre svara på dem. Du kan föreslå en annan tid när det passar.
}

fact-when = När
fact-when-minutes = { $when }, { $minutes } min
fact-with = { $count ->
    [one] Din partner
   *[other] Din grupp
}
fact-place = Var
fact-link = Länk

button-propose-time = Föreslå en tid
button-move = Flytta
button-cancel-meeting = Avboka träffen
button-change-time = Ändra tiden
button-withdraw = Ta tillbaka förslaget
button-invitation = Lägg i kalendern

lead-meeting-agreed = Träff bokad: { $names }, { $when }.
lead-meeting-moved = Träff flyttad: { $names }. Den nya tiden är { $when }, den gamla var { $old }.
lead-meeting-off = Träff avbokad: { $names }, { $when }.

word-meet = träff, träffas, träffar, möte, boka träff, boka en träff, tid
word-move = flytta, flytta träff, flytta träffen, byt tid
word-cancel = avboka, ställ in, avboka träff, avboka träffen
word-invitation = kalender, kalendern, inbjudan

invitation-summary = { $count ->
    [one] Mentorskap: { $partner }
   *[other] Mentorskap, gruppens träff
}
file-invitation = träff
meet-note-group = Välj en till tre tider. De här passar allas arbetstid. Du kan också skriva tiderna, till exempel: tis 14.30 eller ons 9
meet-note-most = Välj en till tre tider. Jag hittade ingen som passar allas arbetstid, men de här passar de flesta. Du kan också skriva tiderna, till exempel: tis 14.30 eller ons 9
meet-too-many = I ett förslag ryms högst { $count } tider. Vilka av dem skulle passa bäst?
meet-awaited = { $count ->
    [one] Jag berättar genast när { $partner } svarar.
   *[other] Jag berättar genast när en tid passar tillräckligt många.
}
cancel-ask-offered = Passar inte tiden dig? Den var { $when }.
cancel-ask-group = Vad gör vi med träffen { $when }?
option-cancel-all = Avboka för alla
others-hear = { $count ->
    [one] { $partner } får också veta det.
   *[other] De andra får också veta det.
}
fact-coming = Kommer
fact-length = Längd
fact-minutes = { $minutes } min
button-away = Jag kan inte komma
button-coming = Jag kan komma ändå
button-group = Gruppen
meeting-gone-by-ask = { $count ->
    [one] När kan du och { $partner } träffas?
   *[other] När kan er grupp träffas?
}
