# Information före anmälan, version 1. När innehållet ändras växer förinställningens notice-version och rubriken får ett nytt id.

notice-1 = Bra att veta innan du går med
notice-kept = Jag sparar din anmälan, era träfftider och det som du skriver. Dina texter krypteras.
notice-seen = Chefen och programledaren ser din anmälan, din partner eller grupp, hur långt ni har kommit och träfftiderna. Dina mål och svar ser de inte.
notice-seen-lead = Programledaren ser din anmälan, din partner eller grupp, hur långt ni har kommit och träfftiderna. Programledaren ser inte dina mål och svar.
notice-partner = Din partner ser ditt namn, dina arbetstider, vad du vill prata om och vad du kan hjälpa med. Av dina svar ser din partner bara dem som du delar, och det som ni kommer överens om.
notice-others = Din partner eller grupp ser ditt namn, dina arbetstider, vad du vill prata om och vad du kan hjälpa med. Av dina svar ser andra bara dem som du delar, och det som ni kommer överens om.
notice-leave = Det är frivilligt att vara med. Du kan när som helst sluta, be om dina uppgifter eller radera dem. Du behöver inte berätta varför.
notice-ask = Den som ordnar programmet ansvarar för uppgifterna. Fråga programledaren om du vill veta mer.
