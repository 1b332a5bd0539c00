# Presentationen: vem din partner är, varför just ni två, och hur ni kommer i gång.

introduction-title = Din partner är { $name }.
introduction-about = Din partner berättar:
introduction-wants = Vill prata om
introduction-gives = Kan hjälpa med
introduction-shifts = På jobb
introduction-why = Varför just ni:
reason-gives-what-you-want = Du vill prata, din partner kan hjälpa
reason-wants-what-you-give = Din partner vill prata, du kan hjälpa
reason-shared-topics = Intresserar er båda
reason-languages = Gemensamma språk
reason-shifts = Gemensamma skift
reason-meets = Träffar
introduction-as-mentor = Du är mentor. Du behöver inga färdiga svar: det räcker att du lyssnar och delar dina egna erfarenheter.
introduction-as-mentee = Du är adept: du kommer med ämnena, och din partner hjälper dig vidare.
introduction-as-peer = Ni är kollegor: båda kommer med ämnen, och båda hjälper.
introduction-start = Börja med att komma överens om en träff. Den räknas som arbetstid.
introduction-guide = Tips för resan (på finska): https://www.ttl.fi/vanhustyon-vatupassi

button-introduction-meet = Föreslå en tid
button-introduction-goals = Titta på målen
