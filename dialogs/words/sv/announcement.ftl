# Ett färdigt meddelande för kanalen: vad mentorskap är, vad det ger, på arbetstid, hur man kommer med. Högst 120 ord.

announcement-title = Kom med i mentorskapet
announcement-what = I mentorskap pratar två yrkesmänniskor om jobbet, och båda lär sig. Den ena kan vara en erfaren mentor och den andra en adept som är nyare på jobbet. Eller så är ni kollegor på samma nivå.
announcement-benefit-1 = Du får tips som du kan prova genast i vardagen.
announcement-benefit-2 = När man funderar på något svårt tillsammans hittar man en ny vinkel.
announcement-benefit-3 = Du märker vad ditt eget arbete är värt, och krafterna räcker bättre.
announcement-worktime = Man träffas på arbetstid. Tiderna passas in i skiften tillsammans med chefen.
announcement-how = Tryck på Gå med, så kommer du i gång. Anmälan tar ett par minuter. Det är frivilligt att vara med, och du får ändra dig.
