# Ett färdigt meddelande för kanalen: vad mentorskap är, vad det ger, på arbetstid, hur man kommer med. Högst 120 ord.

announcement-title = Kom med i mentorskapet
announcement-two = I mentorskap pratar två yrkesmänniskor om jobbet, och båda lär sig.
announcement-group = I mentorskap pratar en liten grupp yrkesmänniskor om jobbet, och alla lär sig.
announcement-any = I mentorskap pratar två yrkesmänniskor eller en liten grupp om jobbet, och alla lär sig.
announcement-roles = Den ena är en erfaren mentor och den andra en adept som är nyare på jobbet.
announcement-peers = Alla är jämlika: alla ger och alla får.
announcement-roles-or-peers = Den ena kan vara en erfaren mentor och den andra en adept som är nyare på jobbet. Man kan också vara med så att båda är jämlika.
announcement-worktime = Man träffas på arbetstid. Tiderna passas in i skiften tillsammans med chefen.
announcement-worktime-own = Man träffas på arbetstid, när det passar in i skiften.
announcement-own-times = Tiderna kommer ni överens om sinsemellan.
announcement-how = Tryck på Gå med, så kommer du i gång. Anmälan tar ett par minuter. Det är frivilligt att vara med, och du får ändra dig.
