# När ingen träff är bokad, och nära slutet.

nudge-first-1 = { $count ->
    [one] När kan du och { $partner } träffas för första gången? Vi hittar en tid tillsammans.
   *[other] När kan er grupp träffas för första gången? Vi hittar en tid tillsammans.
}
nudge-first-2 = { $count ->
    [one] Den första träffen får vara kort, en kopp kaffe räcker. Skulle ni hinna de närmaste veckorna, du och { $partner }?
   *[other] Den första träffen får vara kort, en kopp kaffe räcker. Skulle er grupp hinna de närmaste veckorna?
}
nudge-first-3 = { $count ->
    [one] En liten påminnelse till, den sista. När kan du och { $partner } ses för första gången?
   *[other] En liten påminnelse till, den sista. När kan er grupp ses för första gången?
}
nudge-next-1 = { $count ->
    [one] Nästa träff är inte bokad ännu. När kan du och { $partner } träffas?
   *[other] Nästa träff är inte bokad ännu. När kan er grupp träffas?
}
nudge-next-2 = { $count ->
    [one] Skulle ni hinna träffas de närmaste veckorna, du och { $partner }? En kort stund räcker.
   *[other] Skulle er grupp hinna träffas de närmaste veckorna? En kort stund räcker.
}
nudge-next-3 = { $count ->
    [one] En liten påminnelse till, den sista. När kan du och { $partner } ses?
   *[other] En liten påminnelse till, den sista. När kan er grupp ses?
}
option-nudge-propose = Föreslå en tid
option-nudge-not-now = Inte just nu
nudge-left = Okej. När det passar, skriv: träff

rhythm-ask = { $count ->
    [one] Det har inte funnits någon gemensam tid på ett tag. Din partner är { $partner }. Vad skulle hjälpa?
   *[other] Det har inte funnits någon gemensam tid för er grupp på ett tag. Vad skulle hjälpa?
}
rhythm-note = Alla svar är bra svar. Om du inte svarar frågar jag inte om det här mer.
option-rhythm-fine = Allt är bra
option-rhythm-change = Vi ändrar takten
option-rhythm-pause = Vi tar paus
option-rhythm-stop = Vi slutar
option-rhythm-else = Något annat
rhythm-ask-weeks = Hur ofta vore det bra för er att träffas?
option-rhythm-weeks = { $weeks ->
    [1] Varje vecka
    [2] Varannan vecka
    [3] Var tredje vecka
    [4] Var fjärde vecka
    [5] Var femte vecka
    [6] Var sjätte vecka
    [8] Var åttonde vecka
   *[other] Var { $weeks }:e vecka
}
rhythm-fine = Bra. Tiden ordnar sig när det passar er.
rhythm-changed = { $weeks ->
    [1] Nu är takten en träff varje vecka.
    [2] Nu är takten en träff varannan vecka.
    [3] Nu är takten en träff var tredje vecka.
    [4] Nu är takten en träff var fjärde vecka.
    [5] Nu är takten en träff var femte vecka.
    [6] Nu är takten en träff var sjätte vecka.
    [8] Nu är takten en träff var åttonde vecka.
   *[other] Nu är takten en träff var { $weeks }:e vecka.
}
rhythm-changed-partner = { $weeks ->
    [1] { $name } ändrade takten: en träff varje vecka. Om det inte passar dig, prata om det när ni träffas.
    [2] { $name } ändrade takten: en träff varannan vecka. Om det inte passar dig, prata om det när ni träffas.
    [3] { $name } ändrade takten: en träff var tredje vecka. Om det inte passar dig, prata om det när ni träffas.
    [4] { $name } ändrade takten: en träff var fjärde vecka. Om det inte passar dig, prata om det när ni träffas.
    [5] { $name } ändrade takten: en träff var femte vecka. Om det inte passar dig, prata om det när ni träffas.
    [6] { $name } ändrade takten: en träff var sjätte vecka. Om det inte passar dig, prata om det när ni träffas.
    [8] { $name } ändrade takten: en träff var åttonde vecka. Om det inte passar dig, prata om det när ni träffas.
   *[other] { $name } ändrade takten: en träff var { $weeks }:e vecka. Om det inte passar dig, prata om det när ni träffas.
}

evaluation-offer = Det avtalade slutet på er resa är nära: { $end }. Nu är det en bra stund att boka utvärderingsträffen.
evaluation-what = Då tittar ni tillsammans på vad resan har gett och om ni fortsätter. Ni behöver inte förbereda något.
evaluation-is-booked = Slutet på er resa är nära, så träffen { $when } passar bra som utvärderingsträff.

word-rhythm = takt, takten, rytm
