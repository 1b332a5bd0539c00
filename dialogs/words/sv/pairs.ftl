# Paren ur programledarens synvinkel: förslag, ändringar, publicering.

word-pairs = par, paren, grupper
word-pairs-propose = par föreslå, föreslå par, föreslå grupper
word-pairs-again = föreslå igen, föreslå på nytt
word-pairs-publish = par publicera, publicera par, publicera paren, publicera grupper
word-pairs-discard = par förkasta, förkasta par, förkasta förslaget
word-pairs-lock = lås
word-pairs-unlock = lås upp
word-pairs-swap = byt plats
word-pairs-move = flytta till grupp
word-pairs-take-out = ta ur gruppen
word-pairs-split = dela gruppen
groups-ready =
    { $count ->
        [0] Ingen väntar på en grupp just nu.
        [one] En person väntar på en grupp. Jag kan föreslå grupper när de är { $least }.
       *[other] { $count } personer väntar på en grupp. En grupp har minst { $least } medlemmar.
    }
groups-proposed = Mitt förslag: { $made }.
count-groups =
    { $count ->
        [one] en grupp
       *[other] { $count } grupper
    }
count-pairs =
    { $count ->
        [one] ett par
       *[other] { $count } par
    }

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
pairs-none =
    { $kind ->
        [group] Jag hittade ännu ingen grupp som passar allas önskemål.
       *[pair] Jag hittade inget par som passar allas önskemål.
    }
pairs-group = { $group }: { $names }
pairs-group-label =
    { $all ->
        [one] Grupp
       *[other] Grupp { $number }
    }
pairs-mentor-pair = { $first } (mentor) och { $second } (adept)
pairs-peer-pair = { $first } och { $second } (kollegor)
pairs-is-locked = Låst: står kvar också om jag föreslår de andra på nytt.
pairs-left-out =
    { $kind ->
        [group] Utan grupp blir { $name }: { $why }
       *[pair] Utan partner blir { $name }: { $why }
    }
pairs-check = Hur ser det ut? Du kan ännu ändra vad som helst.
pairs-move-who = Vem flyttar till en annan grupp?
pairs-place-who = Vem ska få en plats i en grupp?
pairs-move-to = Till vilken grupp? Den som flyttar är { $name }.
pairs-move-nowhere = Just nu finns ingen plats som passar: { $name }. En grupp behöver ett gemensamt språk, gemensam arbetstid och ett gemensamt sätt att träffas, och den har 3–10 medlemmar.
pairs-moved = Flyttad: { $name }. Nu ser förslaget ut så här:
pairs-take-out-ask = Vem ska vänta på nästa omgång?
pairs-taken-out = Borttagen: { $name }. Nu ser förslaget ut så här:
pairs-split-ask = Vilken grupp ska bli två? Välj någon av medlemmarna.
pairs-split-done = Gruppen blev två. Nu ser förslaget ut så här:
left-out-odd-number = de är ett udda antal.
left-out-no-role-left = ingen är ledig i den andra rollen.
left-out-no-shared-language = det finns inget gemensamt språk.
left-out-no-shared-time = det finns ingen gemensam arbetstid.
left-out-nobody-fits =
    { $kind ->
        [group] ingen lämplig grupp finns nu.
       *[pair] ingen lämplig partner är ledig nu.
    }
left-out-too-few = de som passar ihop är ännu för få.
left-out-groups-full = grupperna är fulla.
left-out-taken-out = togs bort ur det här förslaget.
reason-lead-group-gives-what-you-want = Någon vill prata, någon kan hjälpa
reason-lead-group-shared-topics = Flera vill prata om

reason-lead-gives = { $giver } kan hjälpa, { $seeker } vill prata om
reason-lead-shared-topics = Båda vill prata om
reason-lead-languages = Gemensamma språk
reason-lead-shifts = Gemensam arbetstid
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
pairs-situation-changed = Någon i förslaget väntar inte längre, så jag publicerade ingenting. Här är ett nytt förslag:
groups-published = Publicerat. De här får nu höra om varandra ({ $made }):
pairs-discarded = Jag förkastade förslaget. Ingen fick veta om det.
pairs-published =
    { $count ->
        [one] Publicerat. Ett par får nu höra om varandra:
       *[other] Publicerat. { $count } par får nu höra om varandra:
    }
pairs-published-left =
    { $kind ->
        [group]
            { $count ->
                [one] En person blev ännu utan grupp. Jag berättar det, och nästa gång är den personen först i tur.
               *[other] { $count } personer blev ännu utan grupp. Jag berättar det, och nästa gång är de först i tur.
            }
        [any]
            { $count ->
                [one] En person blev ännu utan partner eller grupp. Jag berättar det, och nästa gång är den personen först i tur.
               *[other] { $count } personer blev ännu utan partner eller grupp. Jag berättar det, och nästa gång är de först i tur.
            }
       *[pair]
            { $count ->
                [one] En person blev ännu utan partner. Jag berättar det, och nästa gång är den personen först i tur.
               *[other] { $count } personer blev ännu utan partner. Jag berättar det, och nästa gång är de först i tur.
            }
    }
left-out-told =
    { $kind ->
        [group] Den här gången hittade jag ingen lämplig grupp åt dig.
       *[pair] Den här gången hittade jag ingen lämplig partner åt dig.
    }
button-pairs-move = Flytta…
button-pairs-place = Hitta en plats…
button-pairs-take-out = Ta bort…
button-pairs-split = Dela i två
left-out-first-next = Nästa gång är du bland de första. Du behöver inte göra någonting.

button-pairs-lock = Lås
button-pairs-unlock = Lås upp
button-pairs-apart = Inte det här paret
button-pairs-swap = Byt…
button-pairs-publish = Publicera
button-pairs-again = Föreslå på nytt
button-pairs-discard = Förkasta
