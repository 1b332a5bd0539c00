# Programledaren tittar på anmälningar.

word-people = anmälda, anmälningar, deltagare, folk

sign-up-new = { $name } vill vara med i mentorskapet.
sign-up-ask = Passar det? Om något behöver redas ut först, prata med varandra i lugn och ro.
sign-up-role = Roll
sign-up-form = Form
sign-up-wants = Vill prata om
sign-up-gives = Kan hjälpa med
sign-up-languages = Språk
sign-up-shifts = Jobbar
sign-up-meets = Träffar
sign-up-capacity = Högst så många adepter

option-sign-up-fits = Passar bra
option-sign-up-talk = Vi pratar först

sign-up-accepted =
    { $kind ->
        [group] { $lead } har godkänt din anmälan. Nu söker jag en grupp åt dig och berättar genast när gruppen är klar.
       *[pair] { $lead } har godkänt din anmälan. Nu söker jag en partner åt dig och berättar genast när det är klart.
    }
sign-up-talk = { $lead } vill prata med dig först. Ni kommer överens tillsammans om hur ni går vidare. Din anmälan finns kvar.
sign-up-thanks =
    { $kind ->
        [group] Tack. { $name } kan nu få en grupp, och har fått veta det.
       *[pair] Tack. { $name } kan nu få en partner, och har fått veta det.
    }
sign-up-talk-thanks = Okej. När ni har pratat kan du godkänna anmälan i listan: { $name }.
sign-up-settled = Det här är redan besvarat. { $name }: { $state }.
sign-up-gone = Den här anmälan finns inte längre, så du behöver inte göra något.
sign-up-still-waits = Din anmälan väntar ännu på svar. Du kan också själv fråga hur det ser ut: { $lead }.

people-title = Anmälda: { $programme }
people-nobody = Ingen har anmält sig ännu. Jag berättar för dig om varje anmälan.
people-decide = Välj ett namn, så kan du titta på anmälan och svara.
people-waiting = Väntar på ditt svar
people-talk-first = Först ett samtal
people-ready = Väntar på par eller grupp
people-paired = I ett par eller en grupp
people-paused = På paus

leads-only = Det här är ett verktyg för programledaren.

# Hur den anmälda hör till arbetsytan; bara programledaren ser det.
sign-up-belongs = I arbetsytan
belongs-guest = som gäst
belongs-outsider = från en annan organisation
people-guest = Gäster i arbetsytan
people-outsider = Från en annan organisation
