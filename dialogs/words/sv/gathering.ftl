# En grupps träffar: vilka tider som passar, vem som kommer, vems tur det är.

group-answer-ask = Vilka av tiderna passar dig?
group-answer-note = Välj alla som går. Du kan också skriva: båda, 1 och 3, ingen eller en helt annan tid.
option-group-none = Ingen av dem
group-answer-kept = Tack. Jag berättar genast när en tid är klar.
group-answer-none = Tack för att du berättade. Det passar inte alltid, och det är helt okej. Jag berättar vad de andra kommer fram till.
group-counter-waits = Jag antecknade att de här tiderna inte passar dig. Någon av dem passar redan någon annan, så vi söker nya bara om de här inte räcker.

group-without-you = Tiden passade inte dig, och det är helt okej. Om du ändå kan komma, tryck på knappen.
group-if-you-cannot = Tiden passar redan tillräckligt många. Om du inte kan komma, tryck på knappen. Du behöver inte berätta varför.
group-old-time = Ingen ny tid blev klar, så träffen blir av som planerat.

group-short-all = Alla har svarat, men ingen tid passade tillräckligt många.
group-short-week = Det har gått en vecka sedan förslaget, och ingen tid är klar ännu.
group-short-best = Den här tiden skulle passa flest: { $when }. Då kan { $names } komma.
group-short-ask = Vad gör vi?
option-group-new = Föreslå nya tider
option-group-anyway = Vi träffas då
option-group-wait = Vi väntar lite till
option-group-drop = Vi låter det vara
group-waits = Okej, vi väntar. Jag berättar genast när en tid är klar.
group-dropped = Den här gången fanns det ingen gemensam tid. Vem som helst får föreslå en ny.
group-withdrawn = Förslaget är tillbakataget. De andra får också veta det.

group-off = Träffen { $when } blir inte av, eftersom tiden inte längre passar tillräckligt många. Vem som helst får föreslå en ny tid.
group-few = De här kan nu komma på träffen { $when }: { $names }.
group-keep-ask = Kommer du ändå?
group-keep-note = Träffen blir av om minst två kommer.
option-keep-keep = Jag kommer
option-keep-away = Jag kommer inte då

away-kept = Tack för att du berättade. Det gör ingenting, de andra träffas som planerat. Om du ändå kan komma, tryck på knappen.
away-known = De andra vet redan att du inte kan komma då.
away-others = { $name } kan inte komma på träffen { $when }. De andra träffas som planerat.
coming-kept = Fint att du kan komma.
coming-known = Du är redan med på den här träffen.
coming-others = { $name } kan ändå komma på träffen { $when }.

turn-ask = Ska ni turas om att hitta en tid i er grupp?
turn-note = Den som står i tur får först en påminnelse om att hitta en tid. Vem som helst får ändå föreslå, och ni kan ändra det här när som helst.
option-turn-yes = Vi turas om
option-turn-no = Vi turas inte om
turn-on-others = { $name } har valt att ni turas om att hitta en tid i er grupp. Den som står i tur får först en påminnelse. Om du vill ändra det, skriv: tur
turn-off-others = { $name } har valt att ni inte längre turas om. Vem som helst får föreslå en tid.
turn-is-yours = Nu är det din tur att hitta en tid. Vem som helst får ändå föreslå.
turn-is = Nu står { $name } i tur att hitta en tid. Vem som helst får ändå föreslå.
turn-goes-round = Turen går runt. När ni har träffats är det { $name } som har turen. Vem som helst får ändå föreslå.
turn-none = Ni turas inte om. Vem som helst får föreslå en tid.
turn-no-group = Man kan turas om bara i en grupp.
button-turn = Vems tur

word-away = jag kan inte komma, kan inte komma, jag är borta
word-coming = jag kan komma ändå, jag kommer ändå
word-turn = tur, turen, vems tur
