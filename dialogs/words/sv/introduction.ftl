# Presentationen: vem din partner är, varför just ni två, och hur ni kommer i gång.

introduction-title = Din partner är { $name }.
introduction-about = Din partner berättar:
introduction-wants = Vill prata om
introduction-gives = Kan hjälpa med
introduction-shifts = Jobbar
introduction-why = Varför just ni:
reason-gives-what-you-want = Du vill prata, din partner kan hjälpa
reason-wants-what-you-give = Din partner vill prata, du kan hjälpa
reason-shared-topics = Intresserar er båda
reason-languages = Gemensamma språk
reason-shifts = Gemensam arbetstid
reason-meets = Träffar
introduction-as-mentor = Du är mentor. Du behöver inga färdiga svar: det räcker att du lyssnar och delar dina egna erfarenheter.
introduction-as-mentee = Du är adept: du kommer med ämnena, och din partner hjälper dig vidare.
introduction-as-peer = Ni är jämlika: båda kommer med ämnen, och båda hjälper.
introduction-as-group = Ni är alla jämlika: var och en kommer med ämnen, och var och en hjälper. Ingen leder gruppen.
introduction-start-free = Börja med att boka en träff. Ge den en lugn stund.
introduction-start = Börja med att boka en träff. Den räknas som arbetstid.

button-introduction-meet = Föreslå en tid
button-introduction-goals = Titta på målen
introduction-group-title =
    { $count ->
        [one] I din grupp finns också { $names }.
       *[other] I din grupp finns också { $names }.
    }
introduction-group-about = De andra berättar:
introduction-group-why = Varför just ni:
introduction-member-both = vill prata om { $wants }; kan hjälpa med { $gives }
introduction-member-wants = vill prata om { $wants }
introduction-member-gives = kan hjälpa med { $gives }
reason-group-gives-what-you-want = Du vill prata, någon kan hjälpa
reason-group-wants-what-you-give = Någon vill prata, du kan hjälpa
reason-group-shared-topics = Intresserar dig och andra
reason-group-languages = Gemensamma språk
reason-group-shifts = Gemensam arbetstid
reason-group-meets = Träffar
