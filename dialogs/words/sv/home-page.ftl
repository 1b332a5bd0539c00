# Startsidan i appen: läget med en blick.

page-hello = Hej, { $name }.
page-yours = Bara du ser den här sidan.
page-pair = Din partner är { $name }.
page-group = Din grupp
page-members = De andra i gruppen
page-programme = Program
page-next-rest = Nu är det paus. Du behöver inte göra någonting.
page-next-propose =
    { $form ->
        [group] Nästa steg är att boka en träff. Vem som helst av er kan föreslå en tid.
       *[pair] Nästa steg är att boka en träff. Vem som helst av er två kan föreslå en tid.
    }
page-next-offered = Den föreslagna tiden väntar på svar. Jag berättar genast när tiden är bokad.
page-next-meet = Före träffen kan du fundera på vad du vill prata om. Det är ingen läxa.
page-lead-open = Härnäst kan du öppna anmälan.
page-lead-announce = Härnäst kan du berätta om mentorskapet i kanalen.
page-lead-answer =
    { $count ->
        [one] Härnäst kan du titta på anmälan som väntar på ditt svar.
       *[other] Härnäst kan du titta på anmälningarna som väntar på ditt svar.
    }
page-lead-pairs = { $count } personer väntar på en partner eller en grupp. Du kan be om ett förslag, och du bestämmer.
page-lead-calm = Ingenting väntar på dig just nu.
page-lead-sees = Du ser anmälningar, par, grupper och tider för träffar. Svar och mål ser du inte.
button-page-about = Vad är det här?
button-page-hours = Arbetstider
button-page-language = Språk
button-page-mydata = Mina uppgifter
hint-answered-in-chat = Svaret finns i vår chatt. Ingen annan ser det.
hint-cannot-write = Jag kan inte skriva till dig i den här arbetsytan. Säg gärna till programledaren.
hint-open-chat = Jag kan inte skriva till dig just nu, för vår chatt är blockerad eller borttagen. Öppna chatten med mig, så fortsätter vi där.
outsider-not-here = Hej! Jag hjälper till med mentorskap för den här arbetsplatsens egna medarbetare. Jag sparar ingenting om dig. Om du vill vara med, fråga den som bjöd in dig hit.
