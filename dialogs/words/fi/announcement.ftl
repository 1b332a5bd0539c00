# Valmis tiedote kanavalle: mitä mentorointi on, mitä siitä saa, työajalla, miten mukaan. Yhteensä enintään 120 sanaa.

announcement-title = Lähde mukaan mentorointiin
announcement-two = Mentoroinnissa kaksi ammattilaista juttelee työstä, ja molemmat oppivat.
announcement-group = Mentoroinnissa pieni ryhmä ammattilaisia juttelee työstä, ja jokainen oppii.
announcement-any = Mentoroinnissa kaksi ammattilaista tai pieni ryhmä juttelee työstä, ja jokainen oppii.
announcement-roles = Toinen on kokenut mentori ja toinen uudempi tulija, aktori.
announcement-peers = Kaikki ovat samassa asemassa: jokainen antaa ja jokainen saa.
announcement-roles-or-peers = Toinen voi olla kokenut mentori ja toinen uudempi tulija, aktori. Mukaan voi lähteä myös niin, että kaikki ovat samassa asemassa.
announcement-worktime = Tavataan työajalla. Ajat sovitetaan työvuoroihin esihenkilön kanssa.
announcement-worktime-own = Tavataan työajalla, silloin kun se sopii työvuoroihin.
announcement-own-times = Tapaamisajoista sovitte keskenänne.
announcement-how = Paina Liity, niin pääset alkuun. Ilmoittautuminen vie pari minuuttia. Mukanaolo on vapaaehtoista, ja mielensä saa muuttaa.
