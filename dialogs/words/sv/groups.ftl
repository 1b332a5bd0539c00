# En grupp på väg: någon kommer med eller lämnar, programledaren lägger till någon.

word-group-add = lägg till i grupp
group-goes-on =
    { $count ->
        [one] Gruppen fortsätter. I din grupp finns nu { $names }.
       *[other] Gruppen fortsätter. I din grupp finns nu { $names }.
    }
group-ends-here = Gruppen slutar här, för det är så få kvar. Tack för att du var med.
group-small-lead = I en grupp finns bara två medlemmar kvar: { $names }. Om någon väntar på en grupp kan du lägga till den personen. Program: { $programme }.
group-unreachable = Meddelandena kommer inte fram just nu: { $name }. Under tiden fortsätter ni med de andra.
group-joined = Er grupp får en ny medlem: { $name }.
group-joined-privacy = Den nya ser ingenting av det som ni har delat hittills. Om ni redan har ett avtal får den nya läsa det.
newcomer-meeting = Gruppens nästa träff:
group-add-ask = Vem ska läggas till i en grupp?
group-add-where = I vilken grupp? Den nya är { $name }. De här grupperna passar:
group-add-nowhere = Just nu finns ingen grupp som passar: { $name }.
group-add-not = De här grupperna passar inte nu:
group-add-not-full = gruppen är full
group-add-not-left = har redan varit med i gruppen
group-add-not-no-shared-language = det finns inget gemensamt språk
group-add-not-no-shared-time = det finns ingen gemensam arbetstid
group-add-not-no-way-to-meet = det finns inget gemensamt sätt att träffas
group-add-not-kept-apart = de här personerna kan inte vara i samma grupp
group-add-no-groups = Ingen grupp är på väg just nu. Du kan föreslå nya grupper.
group-add-nobody = Ingen väntar på en grupp just nu. Jag berättar för dig om varje anmälan.
group-add-over = Den här gruppen tar inte emot fler. Läget är nu det här:
group-add-gone = Personen väntar inte längre på en grupp, så ingenting ändrades.
group-added = Tillagd: { $name }. I gruppen finns sedan tidigare { $names }. Jag har berättat för alla.
group-named = { $name } + { $count }
button-group-add = Lägg till i en grupp…
newcomer-lead = Det finns en grupp för dig. Den är redan på väg.
