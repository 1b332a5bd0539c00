# Efter en träff.

met-ask = Träffades ni { $when }, du och { $partner }?
met-ask-any = Träffades ni som planerat?
option-met-yes = Vi träffades
option-met-moved = Vi flyttar den
option-met-no = Vi träffades inte
met-thanks = Fint att ni träffades.
met-thanks-first = Fint att ni träffades. Nu har ni första gången bakom er.
met-partner-drafts = { $name } skriver redan ett utkast till avtalet. Du får läsa det när det är klart.
met-moved = Okej, vi flyttar den.
met-no = Okej, alltid hinner man inte. Ni kan komma överens om en ny tid när som helst.
met-no-but-next = Okej. Nästa träff är redan bokad: { $when }.
button-not-now = Inte just nu
