# Valmis tiedote kanavalle: mitä mentorointi on, mitä siitä saa, työajalla, miten mukaan. Yhteensä enintään 120 sanaa.

announcement-title = Lähde mukaan mentorointiin
announcement-what = Mentoroinnissa kaksi ammattilaista juttelee työstä, ja molemmat oppivat. Toinen voi olla kokenut mentori ja toinen uudempi tulija, aktori. Tai olette molemmat samassa asemassa.
announcement-benefit-1 = Saat vinkkejä, joita voi kokeilla heti arjessa.
announcement-benefit-2 = Kun hankalaa asiaa miettii yhdessä, siihen löytyy uusi kulma.
announcement-benefit-3 = Huomaat oman työsi arvon, ja voimia riittää paremmin.
announcement-worktime = Tavataan työajalla. Ajat sovitetaan työvuoroihin esihenkilön kanssa.
announcement-how = Paina Liity, niin pääset alkuun. Ilmoittautuminen vie pari minuuttia. Mukanaolo on vapaaehtoista, ja mielensä saa muuttaa.
