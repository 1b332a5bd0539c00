# Träffar: att föreslå en tid, svara, flytta, avboka.

meet-ask-first = När kan ni träffas för första gången?
meet-ask-next = När kan ni träffas nästa gång?
meet-ask-evaluation = När kan ni ha utvärderingsträffen?
meet-ask-move = Vilken ny tid skulle passa?
meet-ask-typed = Jag hittade ingen färdig tid som passar era skift. Vilken tid skulle passa dig?
meet-note-typed = Du kan också skriva en tid, till exempel: tis 14.30
meet-ask-place = Var ska ni träffas?
meet-note-place = Du kan också skriva platsen med egna ord.
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

meet-too-soon = Det är mindre än en timme dit. Vilken lite senare tid skulle passa?
meet-too-far = Det är över ett år dit. Vilken närmare tid skulle passa?
meet-time-taken = Du har redan en annan träff då. Vilken annan tid skulle passa?
meet-outside-hours = Tiden är delvis utanför era skift. Mentorskapet hör till arbetstiden, men ni bestämmer.
meet-sent = Jag föreslog den här tiden: { $when }. Jag berättar genast när { $partner } svarar.
meet-move-sent = Jag föreslog en ny tid: { $when }. Jag berättar genast när { $partner } svarar.
meet-crossed = { $partner } hann just föreslå en tid: { $when }.
meet-booked-meanwhile = Ni hann just komma överens om en träff, så jag föreslog ingen annan.
meet-no-pair = Du har inte ännu någon partner att träffa.
meet-paused = Ni har paus just nu. När ni fortsätter hittar vi en tid.
meet-next-is = Nästa träff är redan bokad: { $when }.

meeting-offered = { $name } föreslår en träff.
meeting-countered = { $name } föreslår en annan tid.
meeting-moves = { $name } vill gärna flytta träffen. Den gamla tiden var { $old }.
meeting-outside-your-hours = Tiden är delvis utanför din arbetstid. Du kan gott föreslå en annan.
meeting-answer-ask = Passar tiden dig?
meeting-answer-note = Du kan också skriva en annan tid direkt, till exempel: ons 13.30
option-meeting-accept = Det passar
option-meeting-other = Föreslå en annan tid
option-meeting-cannot = Jag kan inte
meeting-other-ask = Vilken tid skulle passa dig bättre?
meeting-answer-past = Den tiden har hunnit gå. Vilken ny tid skulle passa?
meeting-counter-sent = Jag föreslog den här tiden: { $when }. Jag berättar genast när { $partner } svarar.
meeting-declined = Okej, jag berättar det för din partner. När det passar kan du föreslå en tid.
meeting-declined-partner = { $name } kan inte då: { $when }. Föreslå en annan tid när det passar dig.
meeting-settled-already = Det här har redan ordnat sig på annat sätt, så ingenting ändrades.
meeting-not-there = Den här träffen finns inte längre.
meeting-not-ahead = Ni har ingen bokad träff just nu.

meeting-agreed = Träffen är bokad.
meeting-moved = Träffen har en ny tid.
meeting-ahead = Ni har en träff inbokad.
meeting-waits = Du har föreslagit en tid. Jag berättar genast när svaret kommer.
meeting-gone-by = Den föreslagna tiden hann gå: { $when }. När kan du och { $partner } träffas?
meeting-file = Träffen till kalendern
meeting-file-off = Inställd träff
meeting-file-again = Här är träffen till din kalender.

meeting-rule = Så här har ni kommit överens om ändringar: { $rule }
meeting-rule-own = Så här har ni kommit överens om ändringar
cancel-ask = Ska träffen { $when } avbokas?
cancel-ask-any = Ska träffen avbokas?
cancel-note = Du behöver inte berätta varför.
option-cancel-yes = Avboka träffen
option-cancel-move = Flytta den
option-cancel-no = Behåll den
cancel-kept = Bra, träffen blir av som planerat.
cancelled = Träffen är avbokad. { $partner } får också veta det.
cancelled-partner = { $name } kan inte komma på träffen { $when }. Ska vi hitta en ny tid?
cancel-ask-offer = Ska förslaget tas tillbaka? Tiden var { $when }.
withdrawn = Förslaget är tillbakataget. { $partner } får också veta det.
withdrawn-partner = { $name } tog tillbaka sitt förslag: { $when }. Du behöver inte längre svara på det. Du kan föreslå en annan tid när det passar.

fact-when = När
fact-when-minutes = { $when }, { $minutes } min
fact-with = Din partner
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

invitation-summary = Mentorskap: { $partner }
file-invitation = träff
