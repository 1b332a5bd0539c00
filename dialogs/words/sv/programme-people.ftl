# Programledare och kontaktperson: man frågar alltid personen själv.

word-programme-leads = programmets ledare, program ledare
word-programme-lead-add = ny programledare
word-programme-contact = programmets kontaktperson, program kontaktperson

naming-note = Namnet eller början av det räcker. Jag hittar dem som någon gång har öppnat en chatt med mig.
naming-who = Vem av dem?
naming-nobody = Jag hittade ingen med det namnet. Be personen först öppna en chatt med mig, eller prova namnet på ett annat sätt.
naming-many = Det finns många med det namnet. Skriv ett lite längre namn.

option-consent-yes = Det passar
option-consent-no = Inte nu
option-lead-leave-yes = Jag lämnar uppgiften
option-lead-leave-no = Jag fortsätter
consent-settled = Det här är redan avgjort, så inget har ändrats.
consent-no = Okej, tack för svaret. Jag berättar det för programledaren.

leads-what = Tryck på ett namn om du vill föreslå att den programledaren lämnar uppgiften.
leads-ask-name = Vem ber vi att leda programmet tillsammans med dig?
leads-already = { $name } leder redan programmet.
leads-is-contact = { $name } är programmets kontaktperson. Samma person kan inte också leda programmet.
leads-asked = Jag frågar: { $name }. Inget ändras före svaret.
leads-joined = { $name } är nu med och leder: { $programme }.
leads-declined = { $name } är inte med och leder just nu: { $programme }.
leads-no-word = { $name } har inte hunnit svara på om hen vill leda: { $programme }. Ni kan prata om det.
leads-suggested = Jag frågar: { $name }. Hen bestämmer själv.
leads-stays = { $name } fortsätter som programledare: { $programme }.
leads-left = { $name } leder inte längre programmet: { $programme }.
leads-gone = { $name } går inte längre att nå, så jag tog bort hen från programledarna.
leads-last = Du är den enda programledaren: { $programme }. När någon annan lovar leda kan du lämna uppgiften.
button-lead-add = Ny programledare
button-lead-leave = Jag lämnar uppgiften

lead-consent-ask = { $name } ber dig vara med och leda programmet: { $programme }. Passar det?
lead-consent-note = Programledaren ser anmälningar, par och grupper, skeden och träfftider. Svar och mål ser hen inte.
lead-consent-thanks = Tack. Du är nu med och leder: { $programme }.
lead-leave-ask = Vill du sluta leda: { $programme }?
lead-leave-suggested = { $name } föreslår att du slutar leda: { $programme }. Passar det?
lead-leave-note = De andra programledarna fortsätter. Din egen anmälan och din partner är som förut.
lead-leave-stayed = Okej, du fortsätter som programledare.
lead-leave-thanks = Tack för att du har lett: { $programme }.

contact-what = Till kontaktpersonen kan en deltagare vända sig om något känns fel.
contact-ask-name = Till vem kan en deltagare vända sig om något känns fel? Personen får inte leda programmet eller vara chef för någon deltagare.
contact-never-a-lead = { $name } leder programmet och kan därför inte vara kontaktperson. Välj någon annan.
contact-already = { $name } är redan kontaktperson.
contact-asked = Jag frågar: { $name }. Inget ändras före svaret.
contact-joined = { $name } är nu kontaktperson: { $programme }.
contact-declined = { $name } blir inte kontaktperson just nu: { $programme }. Du kan be någon annan.
contact-left = { $name } är inte längre kontaktperson: { $programme }. Du kan be någon annan.
contact-gone = Programmet har ingen kontaktperson längre: { $programme }. Du kan be någon.
contact-removed = { $name } är inte längre kontaktperson. Jag berättar det för hen.
contact-no-more = Du är inte längre kontaktperson: { $programme }. Tack för att du var det.
contact-ended = Okej, du är inte längre kontaktperson. Tack för att du var det.
contact-consent-ask = { $name } ber dig bli kontaktperson: { $programme }. Deltagarna kan då vända sig till dig om något i mentorskapet känns fel. Passar det?
contact-consent-note = Kontaktpersonen är inte chef för någon deltagare och leder inte programmet. Du får veta bara det som deltagaren själv vill berätta.
contact-consent-thanks = Tack. Du är nu kontaktperson: { $programme }. Du kan sluta när som helst.
button-contact-end = Jag lämnar uppgiften
button-contact-other = Be någon annan
button-contact-remove = Utan kontaktperson
