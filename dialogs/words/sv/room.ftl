# Gruppens egen chatt: vilka som är här och när man träffas.

room-welcome = Välkommen till gruppens egen chatt. Här finns { $names }.
room-is = Här kan ni prata med varandra. Jag berättar här när ni träffas. Jag berättar också om tiden eller gruppen ändras.
room-privacy = Jag läser inte vad ni skriver här. Svar och mål stannar i vars och ens egen chatt. Om någon ny kommer med i gruppen kan hen få se vad ni har skrivit här.
room-joined = Gruppen får en ny medlem: { $name }. Välkommen.
room-goes-on = Gruppen fortsätter.
room-here = Här finns nu { $names }.
room-agreed = Träffen är bokad: { $when }.
room-moved = Träffen har flyttats. Den nya tiden är { $when }, den gamla var { $old }.
room-off = Träffen är inställd: { $when }.
room-details = Platsen och kalenderfilen hittar du i din egen chatt med mig.
