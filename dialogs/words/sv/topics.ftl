# Vad man kan välja i anmälan. Passar både på en knapp och mitt i en mening: liten begynnelsebokstav, högst 24 tecken.

topic-everyday-work = en smidig vardag
topic-new-at-work = att vara ny på jobbet
topic-meeting-residents = mötet med den boende
topic-dementia = minnessjukdom i vardagen
topic-families = anhöriga och närstående
topic-end-of-life = vård i livets slut
topic-medicines = läkemedelsbehandling
topic-records = dokumentering
topic-difficult-moments = svåra situationer
topic-teamwork = samarbetet i teamet
topic-learning = att lära sig nytt
topic-wellbeing = ork och välmående
topic-work-and-life = arbete och övrigt liv
topic-career = yrkesbana och riktning
topic-business = mitt företag
topic-part-of-business = en del av företaget
topic-entrepreneurship = att vara företagare
topic-customers = kunder och tjänster
topic-money = ekonomi och prissättning
topic-employing = att vara arbetsgivare
topic-growth = tillväxt och utveckling
topic-networks = nätverk och samarbete
topic-change = förändring och nystart

shift-day = morgon- eller dagskift
shift-evening = kvällsskift
shift-night = nattskift
shift-weekend = veckoslutsskift
shift-office = kontorstid

form-mentor-pair = mentor och adept
form-peer-pair = kollegialt par
form-peer-group = kollegial grupp

language-fi = finska
language-sv = svenska
language-en = engelska
language-et = estniska
language-ru = ryska
language-uk = ukrainska
language-so = somaliska
language-ar = arabiska
language-fil = filipino
