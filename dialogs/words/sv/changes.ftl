# Livet ändras: paus, ny partner, sluta; mina uppgifter.

which-matter = Vad gäller det?
which-partner = Med vem?

pause-ask = Hur länge vill du ha paus?
pause-note = Du behöver inte berätta varför. Du kan också skriva en dag, till exempel 15.1. Du kan fortsätta när som helst.
pause-form = Du behöver inte berätta varför. Du kan fortsätta när som helst.
option-pause-two-weeks = 2 veckor
option-pause-month = En månad
option-pause-three-months = 3 månader
pause-too-long = En paus kan vara högst ett år. Vilken dag före det skulle passa?
pause-kept = Pausen varar till { $until }. Under den tiden påminner jag inte om något.
pause-partner = { $name } tar paus från mentorskapet till { $until }. Sedan fortsätter ni där ni slutade.
pause-meeting-off = Träffen { $when } är inställd på grund av pausen.
pause-nothing = Du har inget som du kan ta paus från just nu.
resumed-journey = { $count ->
    [one] Pausen är slut. Din partner är { $partner }. Ska vi hitta en ny tid?
   *[other] Pausen är slut. Ska vi hitta en ny tid för gruppen?
}
resumed-enrolment = Pausen är slut. Du är med igen nästa gång par och grupper bildas.
resume-nothing = Du har ingen paus just nu.

leave-ask =
    { $form ->
        [group]
            { $count ->
                [one] Vill du lämna gruppen? I din grupp finns { $partner }.
               *[other] Vill du lämna gruppen? I din grupp finns { $partner }.
            }
       *[pair] Vill du sluta med mentorskapet? Din partner är { $partner }.
    }
leave-ask-unpaired = Vill du ta tillbaka din anmälan?
leave-note =
    { $form ->
        [group] Du behöver inte berätta varför. De andra får bara veta att du lämnar gruppen, och det som du har delat syns inte längre för dem. Du kan också ta paus eller be om en annan grupp.
       *[pair] Du behöver inte berätta varför. Du kan också ta paus eller be om en ny partner.
    }
option-leave-yes = Jag slutar
option-leave-no = Jag fortsätter
leave-stayed = Bra, ingenting ändrades.
leave-nothing = Du är inte med i något mentorskap just nu, så det finns inget att sluta med.
leave-meeting-off = Träffen { $when } är inställd.
left-thanks = Okej. Tack för att du var med. Dörren står öppen om du vill komma tillbaka någon gång.
left-partner =
    { $form ->
        [group] { $name } har lämnat er grupp. Det säger ingenting om dig eller om gruppen.
       *[pair] { $name } har bestämt sig för att sluta med mentorskapet. Det säger ingenting om dig.
    }

rematch-ask =
    { $form ->
        [group]
            { $count ->
                [one] Vill du att jag söker en annan grupp åt dig? I din grupp finns nu { $partner }.
               *[other] Vill du att jag söker en annan grupp åt dig? I din grupp finns nu { $partner }.
            }
       *[pair] Vill du att jag söker en ny partner åt dig? Nu är din partner { $partner }.
    }
rematch-note =
    { $form ->
        [group] Du behöver inte berätta varför. De andra får bara veta att du lämnar gruppen. Gruppen fortsätter utan dig.
       *[pair] Du behöver inte berätta varför. Din partner får bara veta att er resa slutar här.
    }
option-rematch-yes =
    { $form ->
        [group] Sök en annan grupp
       *[pair] Sök en ny partner
    }
option-rematch-no = Vi fortsätter så här
rematch-kept =
    { $form ->
        [group] Okej. Du är bland de första nästa gång det bildas grupper.
       *[pair] Okej. Du är bland de första nästa gång jag söker par.
    }
rematch-partner = Er mentorskapsresa slutar här. Din reskamrat var { $name }. Det säger ingenting om dig.
rematch-nothing = Du har ingen partner eller grupp just nu, så det finns inget att byta.

freed-next =
    { $form ->
        [group] Du är bland de första nästa gång det bildas grupper. Om du hellre tar paus, skriv: paus
       *[pair] Du är bland de första nästa gång jag söker par. Om du hellre tar paus, skriv: paus
    }
freed-lead =
    { $form ->
        [group] Väntar på en ny grupp: { $names }. Program: { $programme }.
       *[pair] Väntar på en ny partner: { $names }. Program: { $programme }.
    }
partner-gone =
    { $form ->
        [group] En medlem i er grupp är inte längre med i mentorskapet. Det säger ingenting om dig eller om gruppen.
       *[pair] Din partner är inte längre med i mentorskapet. Det säger ingenting om dig.
    }

mydata-what = Du kan få allt som finns sparat om dig, eller radera det för gott.
mydata-here = Här är allt som finns sparat om dig. Bara du får den här filen.
mydata-file = Mina uppgifter
mydata-export-words = ladda ner, hämta, fil, exportera
mydata-erase-words = radera, ta bort, utplåna
button-export = Ladda ner uppgifterna
button-erase = Radera mina uppgifter
erase-ask = Ska jag radera alla dina uppgifter för gott?
erase-note = Dina svar, mål och anmälningar raderas och går inte att få tillbaka. Din partner eller grupp får bara veta att du inte längre är med.
erase-only-lead = { $programme }: du är den enda programledaren. Om du raderar dina uppgifter stängs anmälan. De par som är på väg fortsätter.
option-erase-yes = Radera allt
option-erase-no = Radera inte
erase-kept = Bra, ingenting raderades.
erased = Dina uppgifter är nu raderade. Tack för resan tillsammans, och allt gott.

word-pause = paus, ta paus, pausa, vila
word-resume = fortsätt, fortsätta, återuppta
word-leave = sluta, avsluta, hoppa av
word-rematch = ny partner, byt partner, annan partner, nytt par, annan grupp, ny grupp, byt grupp
word-mydata = mina uppgifter, egna uppgifter, mina data
pause-member = { $name } tar paus från mentorskapet till { $until }. Gruppen fortsätter som vanligt under tiden.
pause-end = Det avtalade slutet flyttas lika mycket: { $end }.
resumed-member = Din paus är slut, och du är med i gruppen igen.
