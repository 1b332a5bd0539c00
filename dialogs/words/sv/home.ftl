# Välkomsten, startvyn och hjälpen.

welcome = Hej! Jag är Rinnalla, din hjälpreda i mentorskapet.
welcome-what = Jag hjälper dig att hitta en partner eller en grupp, påminner om träffar och ger dig saker att fundera på under resan. Det är frivilligt att vara med, och du kan sluta när som helst.

home-pair = { $count ->
    [one] Din partner är { $partner }. Vad vill du göra nu?
   *[other] I din grupp finns { $partner }. Vad vill du göra nu?
}
home-signed-up = Du har anmält dig. Jag berättar genast när det finns en partner eller en grupp för dig.
home-lead = Du är programledare. Vad vill du göra nu?
home-new = Nu kan man anmäla sig till mentorskapet. Vill du vara med?
home-nothing = Just nu går det inte att anmäla sig till mentorskapet. Jag berättar i kanalen när anmälan öppnas.

help-what = Du kan trycka på knappar eller skriva med egna ord. Om något blir oavslutat återkommer jag till det.
help-words = Ord som jag förstår: läge, träff, fundera, mål, avtal, mina svar, insikter, dagbok, mellanuppgifter, förändring, paus, ny partner, sluta, oro, språk, arbetstider, mina uppgifter.
help-lead = Som programledare kan du också skriva: program, anmälda, par.
help-ways-out = Var som helst kan du skriva tillbaka, hoppa över, senare eller sluta här.

button-home = Start
button-help = Hjälp
button-join = Kom med
button-status = Läget
button-reflect = Fundera
button-goals = Mål
button-meet = Boka en träff
button-resume = Fortsätt igen
button-announce = Berätta om mentorskap
button-propose-pairs = Föreslå par
button-propose-groups = Föreslå grupper
button-propose-any = Gör ett förslag
button-people = Anmälda

word-home = hem, start, börja, meny, hej, hejsan, morjens, god morgon, god kväll
word-help = hjälp, hjälp mig, anvisningar

move-back = tillbaka, gå tillbaka, föregående
move-skip = hoppa över, nästa, skippa
move-later = senare, inte nu
move-stop = sluta här, avbryt, stopp, det räcker
home-journeys = Med dig på resan är { $names }. Vad vill du göra nu?
