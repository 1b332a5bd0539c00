# Paren ur programledarens synvinkel: förslag, ändringar, publicering.

word-pairs = par, paren
word-pairs-propose = par föreslå, föreslå par
word-pairs-again = föreslå igen, föreslå på nytt
word-pairs-publish = par publicera, publicera par, publicera paren
word-pairs-discard = par förkasta, förkasta par

pairs-ready =
    { $count ->
        [0] Ingen väntar på en partner just nu.
        [one] En person väntar på en partner. När de är två eller fler kan jag föreslå par.
       *[other] { $count } personer väntar på en partner. Jag kan föreslå vilka som skulle passa ihop.
    }
pairs-proposed =
    { $count ->
        [one] Jag föreslår ett par.
       *[other] Jag föreslår { $count } par.
    }
pairs-nobody-hears = Ingen annan får veta något förrän du publicerar.
pairs-none = Jag hittade inget par som passar allas önskemål.
pairs-mentor-pair = { $first } (mentor) och { $second } (adept)
pairs-peer-pair = { $first } och { $second } (kollegor)
pairs-is-locked = Låst: står kvar också om jag föreslår de andra på nytt.
pairs-left-out = Utan partner blir { $name }: { $why }
pairs-check = Hur ser det ut? Du kan ännu ändra vilket par som helst.
left-out-odd-number = de är ett udda antal.
left-out-no-role-left = ingen är ledig i den andra rollen.
left-out-no-shared-language = det finns inget gemensamt språk.
left-out-no-shared-time = skiften möts inte.
left-out-nobody-fits = ingen lämplig partner är ledig nu.

reason-lead-gives = { $giver } kan hjälpa, { $seeker } vill prata om
reason-lead-shared-topics = Båda vill prata om
reason-lead-languages = Gemensamma språk
reason-lead-shifts = Gemensamma skift
reason-lead-meets = Träffar

pairs-open-already = Ett förslag är redan öppet. Det ser ut så här:
pairs-changed = Förslaget har ändrats sedan du såg det. Nu ser det ut så här:
pairs-over = Det här förslaget är inte längre öppet, så ingenting ändrades. Läget är nu det här:
pairs-cannot = Den ändringen kunde jag inte göra. Förslaget är som förut:
pairs-locked = Låst. { $pair }
pairs-unlocked = Inte längre låst. { $pair }
pairs-kept-apart = Okej, jag föreslår inte dem för varandra. Ett nytt förslag:
pairs-same-again = Samma förslag är fortfarande det bästa jag hittar.
pairs-swap-who = Vem av dem ska bytas?
pairs-swap-with = Vem ska { $name } byta plats med?
pairs-swap-nobody = Jag hittar inget byte som passar: { $name }.
pairs-swapped = Bytet är gjort. Nu ser förslaget ut så här:
pairs-situation-changed = Någon i förslaget väntar inte längre på en partner, så jag publicerade ingenting. Här är ett nytt förslag:
pairs-discarded = Jag förkastade förslaget. Ingen fick veta om det.
pairs-published =
    { $count ->
        [one] Publicerat. Ett par får nu höra om varandra:
       *[other] Publicerat. { $count } par får nu höra om varandra:
    }
pairs-published-left =
    { $count ->
        [one] En person blev ännu utan partner. Jag berättar det, och nästa gång är den personen först i tur.
       *[other] { $count } personer blev ännu utan partner. Jag berättar det, och nästa gång är de först i tur.
    }
left-out-told = Den här gången hittade jag ingen lämplig partner åt dig.
left-out-first-next = Nästa gång är du bland de första. Du behöver inte göra någonting.

button-pairs-lock = Lås
button-pairs-unlock = Lås upp
button-pairs-apart = Inte det här paret
button-pairs-swap = Byt…
button-pairs-publish = Publicera
button-pairs-again = Föreslå på nytt
button-pairs-discard = Förkasta
