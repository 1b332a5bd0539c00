# Mentorskapsresan, version 1. Id:na är guidens egna, orden är våra.

-namn = Lämna bort namn på klienter och patienter.

## I början

START-01 = Vad vill du själv få ut av mentorskapet?
START-01-hint = Ett enda mål räcker för att börja. Det får bli tydligare under resan.
START-01-label = Mål

START-02 = Vad lovar du göra för att mentorskapet ska lyckas?
START-02-hint = Till exempel: jag reserverar tid för träffarna och håller fast vid den.
START-02-label = Eget löfte

START-03 = Hur länge ska ert mentorskap pågå?
START-03-label = Mentorskapets längd
START-03-3-months = 3 månader
START-03-6-months = 6 månader
START-03-12-months = 12 månader
START-03-other = En annan tid

START-04a = Hur ofta träffas ni?
START-04a-label = Hur ofta
START-04a-2-weeks = Varannan vecka
START-04a-3-weeks = Var tredje vecka
START-04a-4-weeks = Var fjärde vecka
START-04a-6-weeks = Var sjätte vecka
START-04a-other = Med annat mellanrum

START-04b = Hur mycket tid reserverar ni för en träff?
START-04b-label = Träffens längd
START-04b-30-minutes = 30 minuter
START-04b-45-minutes = 45 minuter
START-04b-60-minutes = 60 minuter
START-04b-90-minutes = 90 minuter

START-05a = Var pratar ni bäst?
START-05a-label = Plats
START-05a-workplace = På jobbet
START-05a-quiet-room = I ett lugnt rum
START-05a-walk = På en promenad
START-05a-cafe = Över kaffe eller lunch
START-05a-remote = På distans

START-05b = Var exakt träffas ni? Till exempel i pausrummet där nere eller där strandstigen börjar.
START-05b-label = Exakt plats

START-05c = Vem betalar för kaffe och lunch?
START-05c-label = Kaffe och lunch
START-05c-each-own = Alla betalar för sig
START-05c-take-turns = Turvis
START-05c-employer = Arbetsgivaren

START-06a = Vad vill ni prata om när ni träffas?
START-06a-hint = Ett par ämnen räcker för att börja. { -namn }
START-06a-label = Ämnen

START-06b = När bestämmer ni vad ni pratar om nästa gång?
START-06b-label = Val av ämne
START-06b-each-meeting = I slutet av träffen
START-06b-each-meeting-written = Vi bestämmer nästa ämne i slutet av varje träff.
START-06b-ahead = Vi planerar på förhand
START-06b-ahead-written = Vi planerar ämnena på förhand.

START-07 = Hur går en träff från början till slut?
START-07-label = Träffens gång
START-07-free-talk = Vi pratar fritt
START-07-free-talk-written = Vi pratar fritt om det som vi har i tankarna.
START-07-news-and-theme = Läget och ett ämne
START-07-news-and-theme-written = Först hur vi har det, sedan ett ämne. Till slut säger alla vad de tar med sig.
START-07-other = På annat sätt

START-08 = Hur följer ni upp målen tillsammans?
START-08-label = Uppföljning av målen
START-08-each-meeting = En stund varje gång
START-08-each-meeting-written = På varje träff tittar vi några minuter på hur det går.
START-08-halfway-and-end = Halvvägs och i slutet
START-08-halfway-and-end-written = Halvvägs och i slutet stannar vi upp och ser hur det går.
START-08-other = På annat sätt

START-09a = Skickar ni meddelanden till varandra mellan träffarna?
START-09a-label = Kontakt
START-09a-by-message = Ja, med meddelanden
START-09a-when-needed = Bara vid behov
START-09a-no = Nej, vi träffas bara

START-09b = Vad är bra att komma överens om när det gäller meddelanden?
START-09b-hint = Till exempel: meddelanden bara på arbetstid, och det räcker att svara nästa arbetsdag.
START-09b-label = Regler för meddelanden

START-10 = Vill ni ha mellanuppgifter? De är små uppgifter som hjälper er in i nästa ämne.
START-10-label = Mellanuppgifter
START-10-no = Nej
START-10-sometimes = Ibland
START-10-yes = Ja

START-11a = Vill ni ha hjälp av en lärdagbok?
START-11a-label = Lärdagbok
START-11a-no = Nej
START-11a-each-own = Alla för sig själva
START-11a-each-own-written = Alla skriver för sig själva.
START-11a-talk = Ja, och vi pratar om den
START-11a-talk-written = Alla skriver i sin egen, och vi pratar om den på träffarna.

START-11b = Hur skulle ni ha mest nytta av lärdagboken?
START-11b-hint = Till exempel: alla tar med en sak ur den till träffen.
START-11b-label = Nytta av lärdagboken

ART-04 = Vad gör ni om den avtalade tiden inte passar?
ART-04-label = Flytta och avboka
ART-04-as-soon-as-known = Vi säger till genast
ART-04-as-soon-as-known-written = Vi säger till så fort vi vet, och föreslår en ny tid.
ART-04-day-before = Senast dagen före
ART-04-day-before-written = Vi säger till senast dagen före.
ART-04-other = På annat sätt

CONFIDENTIALITY = Det som ni pratar om stannar mellan er. Passar det?
CONFIDENTIALITY-label = Förtroende
CONFIDENTIALITY-between-us = Det stannar mellan oss
CONFIDENTIALITY-between-us-written = Det som vi pratar om stannar mellan oss. Om någon är i fara söker vi hjälp.
CONFIDENTIALITY-other = Vi gör på annat sätt

## Under resan

AGENDA-GOALS = Vad har hänt med era mål sedan sist?

MID-01 = Hur långt har ni kommit med era mål?
MID-02 = Vad vill ni ännu hinna med tillsammans?
MID-03 = Vilken nytta har du haft av mentorskapet så här långt?
MID-03-hint = { -namn }
MID-04 = Vilken insikt har du omsatt i praktiken, och hur syns den i ditt arbete?
MID-04-hint = Också en liten räknas. { -namn }
MID-05 = För era samtal er mot målen?
MID-05-yes = Ja
MID-05-partly = Delvis
MID-05-not-yet = Inte ännu
MID-05-other = Med egna ord
MID-06 = Finns det något viktigt ämne som ni inte har pratat om ännu?
MID-06-nothing-missing = Kommer inte på något
MID-06-theme = Ja, jag berättar vilket
MID-07 = Passar det er att träffas så här, eller vill du ändra på något?
MID-07-works = Det fungerar så här
MID-07-change = Jag vill ändra på något
MID-08 = Hur bra fungerar ni tillsammans?
MID-09 = Hur är stämningen när ni träffas?
MID-10 = Vad är det bästa med era träffar?
MID-11 = Vad skulle du göra annorlunda på era träffar?
MID-12 = I vilka ämnen har mellanuppgifterna eller lärdagboken varit till hjälp?

## I slutet

END-00 = Snart är ni framme på er gemensamma resa. Nu ser vi vad som hände på vägen, hur långt ni kom med målen och om du fick det du hoppades på.
END-01 = Hur såg det ut när ni började er resa?
END-02 = Vad kan du nu som du inte kunde i början?
END-02-hint = { -namn }
END-03 = Vad har stannat kvar i tankarna?
END-03-hint = { -namn }
END-04 = Vad gör eller tänker du nu på ett annat sätt än förut?
END-05 = Vilken förändring syns redan i vardagen?
END-05-hint = Också en liten räknas. { -namn }
END-06 = Vad tar du med dig härifrån?
END-07 = Hur var resan jämfört med vad du väntade dig?
END-08 = Vad var det mest värdefulla på er resa?
END-09 = Vad vill du säga tack för?
END-09-hint = Tacket går fram först när du själv delar det.
END-10 = Vill du fortsätta med mentorskapet eller avsluta det här?
END-10-go-on = Jag vill fortsätta
END-10-close = Jag vill avsluta här
END-11 = Om resan slutar här, hur håller ni kontakten?
END-11-by-message = Vi skickar meddelanden
END-11-at-work = Vi pratar på jobbet
END-11-now-and-then = Vi ses ibland
END-11-other = På annat sätt

END-OWN = Vilken nytta har du haft av mentorskapet i ditt eget arbete?
END-OWN-hint = { -namn }
END-SHARED = Vad bra har mentorskapet fört med sig för alla som du jobbar med?
END-SHARED-hint = { -namn }

## Tips för samtalet

TIP-00 = Mentorskap lever av goda samtal. Vad kan du göra för det?
TIP-01 = Lyssna in vad den andra vill prata om, och låt den andra prata till punkt.
TIP-02 = En pratar genast, en annan tänker först. Ge tid åt båda sätten.
TIP-03 = Ni får tycka olika. Från två håll ser man mer.

## Vad mentorskap är

WHAT-01 = I mentorskap lär man sig genom att prata.
WHAT-02 = Du utbyter idéer med någon som känner till samma bransch.
WHAT-03 = Du ser bekanta saker ur en ny vinkel:
WHAT-04 = arbetet som du gör nu
WHAT-05 = arbetsåren bakom dig och framför dig
WHAT-06 = riktningen som du vill växa i
WHAT-07 = Du får ny kraft och trivs bättre på jobbet.

BEN-01 = Du lär dig nya saker och kan mer.
BEN-02 = Du växer i ditt yrke.
BEN-03 = Du får tips som du kan prova genast i vardagen.
BEN-04 = När man funderar på något svårt tillsammans hittar man nya lösningar.
BEN-05 = Du märker hur mycket som är värdefullt i ditt eget arbete.

PEER-01 = Mentorn har varit längre i branschen.
PEER-02 = Adepten är ännu ny i branschen.
PEER-03 = Alla är jämlika och gör sin del.
PEER-04 = Alla kan något som andra har nytta av.

theme-everyday-work = en smidig vardag
theme-skills = mitt eget lärande
theme-newcomer = att vara ny på jobbet
theme-cooperation = samarbetet i gänget
theme-hard-situations = svåra situationer
theme-wellbeing = ork och välmående
theme-work-and-life = arbete och övrigt liv
theme-career = yrkesbana och riktning

## Lycka till och mer att läsa

WISH-A = Allt gott framöver. Hoppas att de fina samtalen och idéerna följer med dig länge.
WISH-B = Vi önskar er fina stunder på er gemensamma resa.

PATH1-07 = Fler tips för resan (på finska), Vanhustyön vatupassi: { $link }
READ-01 = Kanniainen, Nylund och Kupias, Mentoroinnin työkirja (på finska): { $link }
READ-02 = Isotalo, Mentorointiopas (på finska): { $link }
READ-03 = Yrittäjänaisen kasvukirja (på finska): { $link }
READ-04 = Mentorin käsikirja (på finska): { $link }
READ-05 = Arbetshälsoinstitutet, projekt för företagare inom vården (på finska): { $link }
