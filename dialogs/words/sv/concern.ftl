# A concern, told to the one person whom the programme names for that.

concern-who = Om något oroar dig kan du berätta det för kontaktpersonen. Det är { $name }. Hen leder inte programmet och är inte chef för någon som är med.
concern-what = Meddelandet går bara till kontaktpersonen, som läser det på sin arbetstid. Din chef, programledaren och de som du träffas med får inte veta något.
concern-danger = Om någons liv eller hälsa är i fara, ring genast 112. Ingen följer med den här chatten.
concern-ask = Hur vill du berätta?
concern-note = Inget skickas innan du har sett det en gång till.
option-concern-write = Jag skriver
option-concern-call = Be om kontakt
option-concern-self = Jag tar själv kontakt
concern-ask-words = Skriv kort vad du vill prata om.
concern-words-note = Lämna bort namn på klienter och patienter.
concern-your-words = Ditt meddelande
concern-check = Ska jag skicka det här? Mottagaren är { $name }.
concern-check-call = { $name } får veta att du önskar kontakt, men inte varför. Ska jag skicka det?
option-concern-send = Skicka
option-concern-drop = Skicka inte
concern-sent = Skickat. Mottagaren är { $name }. Jag berättar när hen lovar ta kontakt.
concern-sent-note = Du kan ta tillbaka det tills det har lästs. Om inget hörs på tre dagar påminner jag en gång och berättar det för dig.
concern-not-sent = Okej. Inget skickades och inget sparades.
concern-self = Okej. Kontaktpersonen är { $name }. Jag berättar inget för hen.
button-concern = Oro
button-concern-take-back = Ta tillbaka
button-concern-more = Berätta mer
concern-taken-back = Tillbakataget. Det hann inte läsas, och inget finns kvar av det. Mottagaren skulle ha varit { $name }.
concern-state-sent = Ditt meddelande väntar på att bli läst. Mottagaren är { $name }.
concern-state-read = { $name } har läst ditt meddelande, så det går inte längre att ta tillbaka. Jag berättar när hen tar kontakt.
concern-state-answered = { $name } har lovat ta kontakt med dig.
concern-state-returned = Ditt meddelande kom tillbaka, för kontaktpersonen går inte längre att nå.
concern-not-kept = Jag sparade inte det du skrev. Först berättar jag vem som får meddelandet.
concern-which = Vilket mentorskap gäller din oro?

# For the contact.
concern-came-write = Du har fått ett meddelande som kontaktperson. Avsändaren är { $name }. Bara du kan läsa det.
concern-came-call = { $name } önskar att du som kontaktperson tar kontakt. Hen har inte berättat vad det gäller.
concern-again-write = Du har fått ett meddelande som kontaktperson. Avsändaren är { $name }. Jag påminner om det bara den här gången.
concern-again-call = { $name } önskar att du som kontaktperson tar kontakt. Jag påminner om det bara den här gången.
concern-came-note = Ingen annan vet om det här: inga programledare, inga chefer, ingen annan som är med.
button-concern-read = Läs meddelandet
button-concern-reply = Jag tar kontakt
concern-words-of = Från { $name }
concern-read-note = Det här är konfidentiellt. Ta kontakt direkt med avsändaren, inte här.
concern-reply-thanks = Tack. { $name } får veta att du tar kontakt. Kom överens om en tid direkt med hen.

# What the author hears.
concern-answered = { $name } har fått veta om din oro och tar kontakt med dig.
concern-no-word-yet = Kontaktpersonen har inte hört av sig än. Det är { $name }. Jag har påmint en gång. Det finns också andra vägar.
concern-returned = Kontaktpersonen går inte längre att nå här. Hen hann läsa ditt meddelande men ser det inte längre.
concern-returned-unread = Kontaktpersonen går inte längre att nå här. Hen läste inte ditt meddelande och ser det inte längre.
concern-returned-call = Kontaktpersonen går inte längre att nå här, så ingen tar kontakt.

# When there is nobody, or not this one.
concern-none = Här finns just nu ingen kontaktperson att vända sig till. Det finns andra vägar.
concern-unreachable = Kontaktpersonen går inte att nå här just nu. Det är { $name }. Inget skickades.
concern-same = Kontaktpersonen är { $name }, och ni är på samma resa. Om din oro gäller hen är en annan väg bättre.
concern-you = Du är själv kontaktperson. Med en egen oro kan du vända dig till någon annan.
concern-elsewhere = Om något oroar dig kan du prata med företagshälsovården. På en arbetsplats finns också arbetarskyddsfullmäktigen.
concern-leads = Om du vill kan du också berätta för programledaren: { $names }. Jag för inget vidare åt dig.
button-concern-go = Det gäller inte hen

# In the export of one's own data.
paper-talk-concern = Att berätta om en oro
paper-concerns = Det du har berättat om din oro
paper-concern = { $day }. Mottagaren är { $name }. { $state }
paper-concern-sent = Väntar.
paper-concern-read = Läst.
paper-concern-answered = Kontakt utlovad.
paper-concern-returned = Kom tillbaka.

# For the leads.
contact-unreachable = Hen går inte att nå här just nu. Du kan be någon annan.

word-concern = oro, bekymmer, orolig
