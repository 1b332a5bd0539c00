# Efter en träff.

met-ask = { $count ->
    [one] Träffades ni { $when }, du och { $partner }?
   *[other] Träffades er grupp { $when }?
}
met-ask-any = Träffades ni som planerat?
option-met-yes = Vi träffades
option-met-moved = Vi flyttar den
option-met-no = Vi träffades inte
met-thanks = Fint att ni träffades.
met-thanks-first = Fint att ni träffades. Nu har ni första gången bakom er.
met-partner-drafts = { $name } skriver redan ett utkast till avtalet. Du får läsa det när det är klart.
met-moved = Okej, vi flyttar den.
met-no = Okej, man hinner inte alltid. Ni kan komma överens om en ny tid när som helst.
met-no-but-next = Okej. Nästa träff är redan bokad: { $when }.
button-not-now = Inte just nu
met-ask-there = Er grupp träffades { $when }. Var du med?
option-met-was-there = Jag var med
option-met-absent = Jag var inte med
met-absent = Tack för att du berättade. Man kan inte alltid komma. Jag berättar när nästa tid är bokad.
met-others-did = Tack. Någon i er grupp har redan berättat att ni träffades, så jag behöll det. Om du inte var med är det helt okej.
