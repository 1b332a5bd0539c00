# Det som är lika i alla samtal: att ta emot svar, och vänliga svar på det som inte går att ta emot.

button-send = Skicka
button-choose = Välj de här
button-try = { $word }

chosen = Du valde: { $label }
stopped = Okej, vi slutar här. Du kan komma tillbaka till det här när som helst.
later-then = Okej. Jag återkommer till det här nästa gång du jobbar.
cannot-skip = Den här punkten går inte att hoppa över, men du kan sluta här eller fortsätta senare.
remind-once = Passar det nu? Om du inte svarar lägger jag det här åt sidan om en vecka.

nothing-waits = Jag väntar inte på något svar av dig just nu, så ingenting ändrades.
# A typed yes or no, where the buttons say it in other words.
answer-yes = ja, jo, jå, japp, okej, visst, gärna, passar, det passar
answer-met = vi träffades
answer-no = nej, nä, nä tack, nej tack, passar inte, det passar inte, vi träffades inte
# What one may type where several times are offered.
all-words = vilken som helst, endera, alla, alla passar, alla går bra, båda, båda passar, båda går bra, bägge
none-words = ingen, inga, ingen av dem, ingendera, inget passar, ingen passar
first-words = första, den första, ettan
second-words = andra, den andra, tvåan
third-words = tredje, den tredje, trean
last-words = sista, den sista

not-understood = Jag förstod inte det här. Med knappen Start ser du vad du kan göra.
not-understood-option = Jag kände inte igen svaret. Du kan trycka på en knapp, eller skriva dess nummer eller text.
not-in-the-channel = Det som skrivs i kanalen tar jag inte emot som svar. Här kan du svara utan att andra ser det.
did-you-mean = Jag förstod inte det här. Menade du ”{ $word }”?
got-emoji = Tack för meddelandet. Svara med ett ord eller tryck på en knapp.
attachment-unread = Bilden eller filen kunde jag inte läsa, men jag läste dina ord.
got-attachment = Jag kan inte läsa bilder eller filer, och jag sparar dem inte. Du kan svara med ord.
text-too-long = Texten är för lång för mig. Ryms det i { $limit } tecken?

unknown-button = Den här knappen känner jag inte längre till. Vi fortsätter härifrån.
not-your-button = Den här knappen är inte din, så jag ändrade ingenting.
already-finished = Den här punkten är redan klar, så ingenting ändrades.
already-answered = Det här är redan besvarat. Nu är vi här:

field-choose-from-list = Välj något i listan.
field-choose-at-least =
    { $count ->
        [one] Välj åtminstone ett.
       *[other] Välj åtminstone { $count }.
    }
field-choose-one = Välj ett.
field-write-something = Skriv något kort här.

time-is-past = Den tiden har redan gått.
time-needs-clock = Jag behöver också ett klockslag. Du kan skriva till exempel: tis 14.30
time-not-understood = Jag förstod inte tiden. Du kan skriva till exempel: tis 14.30 eller 3.12 kl. 14
times-not-understood = Jag förstod inte vilka tider som passar. Du kan välja i listan eller skriva numren, till exempel: 1 och 3
day-not-understood = Jag förstod inte dagen. Du kan skriva till exempel: 15.1 eller 2 veckor

unreachable-lead = Jag når inte { $name }, som också är programledare. Se gärna till att programmet fortsätter: { $programme }.
unreachable-outside = Jag kan inte skriva till { $name } i den här arbetsytan. Kan ni två komma överens om hur det ska fortsätta?
reachable-again = Mina meddelanden kommer fram igen: { $name }.
back-again = Roligt att du är tillbaka. Mina meddelanden nådde dig inte på ett tag. Under Läget ser du vad som är på gång.
unreachable-blocked = { $name } får inte mina meddelanden just nu, för chatten med mig är blockerad eller borttagen. Kan ni två prata en stund?
unreachable-left = { $name } finns inte längre i den här arbetsytan, så mina meddelanden kommer inte fram. Paret eller gruppen kan behöva din hjälp.
channel-missing = Meddelandet kom inte fram till kanalen { $channel }. Kanalen finns inte, eller så är jag inte inbjuden dit. Du kan bjuda in mig dit och skriva till mig i den kanalen: berätta om mentorskapet
channel-doubt = Jag fick inte veta om meddelandet kom fram till kanalen { $channel }. Tittar du om det syns där? Om inte, kan du berätta på nytt.
channel-several = Meddelandet kom inte fram till kanalen { $channel }. Flera kanaler har det namnet, och jag vet inte vilken av dem du menar. Du kan skriva till mig i rätt kanal: berätta om mentorskapet

trouble-is-ours = Något gick fel hos mig, och jag fick inte det här sparat. Ingenting ändrades. Försök på nytt om en stund.
