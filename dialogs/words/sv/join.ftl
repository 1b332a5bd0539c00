# Anmälan: formuläret, den egna anmälan och vad som händer sedan.

word-join = gå med, kom med, anmäl, anmäl mig, delta, jag vill med
word-join-change = ändra anmälan, ändra min anmälan

join-title = Kom med: { $programme }
join-welcome = Roligt att du vill vara med. Jag är Rinnalla, din hjälpreda i mentorskapet på jobbet.
join-welcome-free = Roligt att du vill vara med. Jag är Rinnalla, din hjälpreda i mentorskapet.
join-change-how = Det som är som förut kan du hoppa över.
join-role = I vilken roll vill du vara med?
join-role-note =
    { $kind ->
        [pair] En mentor delar sin erfarenhet. En adept kommer med ämnena. I ett kollegialt par gör båda både och.
        [group] En mentor delar sin erfarenhet. En adept kommer med ämnena. I en kollegial grupp gör alla både och.
       *[any] En mentor delar sin erfarenhet. En adept kommer med ämnena. I ett kollegialt par och en kollegial grupp gör alla både och.
    }
join-wants = Vad vill du prata om?
join-wants-note =
    { $kind ->
        [pair] Välj så många du vill. Din partner ser dem.
        [group] Välj så många du vill. Din grupp ser dem.
       *[any] Välj så många du vill. Din partner eller grupp ser dem.
    }
join-gives = Vad kan du hjälpa andra med?
join-gives-note =
    { $kind ->
        [pair] Alla har något att ge, också den som är ny. Din partner ser det.
        [group] Alla har något att ge, också den som är ny. Din grupp ser det.
       *[any] Alla har något att ge, också den som är ny. Din partner eller grupp ser det.
    }
join-languages = På vilka språk kan du prata?
join-meets = Hur vill du träffas?
join-shifts = När jobbar du?
join-shifts-note =
    { $kind ->
        [pair] Jag skickar meddelanden bara på din arbetstid, och söker en partner som du hinner träffa.
        [group] Jag skickar meddelanden bara på din arbetstid, och söker en grupp som du hinner träffa.
       *[any] Jag skickar meddelanden bara på din arbetstid, och söker sällskap som du hinner träffa.
    }
join-capacity = Hur många adepter kan du träffa samtidigt?
join-capacity-note = Det här frågar jag mentorer. En är en bra början.
join-avoid =
    { $kind ->
        [pair] Finns det någon som du inte vill ha som partner? Skriv för- och efternamn. Om det är flera, sätt komma emellan.
        [group] Finns det någon som du inte vill vara i samma grupp som? Skriv för- och efternamn. Om det är flera, sätt komma emellan.
       *[any] Finns det någon som du inte vill ha som partner eller i din grupp? Skriv för- och efternamn. Om det är flera, sätt komma emellan.
    }
option-role-peer-pair = Kollegialt par
option-role-peer-group = Kollegial grupp

option-role-mentor = Mentor
option-role-mentee = Adept
option-role-either = Båda går bra
option-meets-place = På plats
option-meets-remote = På distans
option-meets-both = Båda går bra

role-mentor = mentor
role-mentee = adept
role-either = mentor eller adept
meets-place = på plats
meets-remote = på distans
meets-both = på plats eller på distans

join-sent = Tack, din anmälan kom fram.
join-thanks = Roligt att du är med. Din anmälan är sparad: { $programme }.
join-next-confirm =
    { $count ->
        [one] Härnäst tittar { $lead } på din anmälan. Jag berättar genast när jag får svar.
       *[other] Din anmälan är nu hos programledarna: { $lead }. Jag berättar genast när jag får svar.
    }
join-next-ready =
    { $kind ->
        [group] Nu söker jag en grupp åt dig. Jag berättar genast när gruppen är klar.
       *[pair] Nu söker jag en partner åt dig. Jag berättar genast när det är klart.
    }
join-changed = Jag ändrade din anmälan. Nu står det så här:
join-closed = { $programme } tar inte emot nya just nu. Jag berättar i kanalen när anmälan öppnas igen.
join-nothing-open = Just nu går det inte att anmäla sig till mentorskapet. Jag berättar i kanalen när anmälan öppnas.
join-which = Vilket mentorskap gäller det?
join-yours = Din anmälan: { $programme }

join-state = Skede
join-state-waiting = väntar på chefen
join-state-talk-first = först ett samtal med chefen
join-state-ready =
    { $kind ->
        [group] söker en grupp
       *[pair] söker en partner
    }
join-state-paired =
    { $kind ->
        [group] har en grupp
       *[pair] har en partner
    }
join-state-paused = på paus
join-state-left = inte med

button-join-show = Titta eller ändra
button-join-change = Ändra
button-leave-programme = Ta tillbaka anmälan
join-form = Hur vill du vara med?
join-form-note = Alla är jämlika: var och en kommer med ämnen, och var och en hjälper. En grupp har ingen ledare.
