# Valmis tiedote kanavalle: mitä mentorointi on, mitä siitä saa, työajalla, miten mukaan. Yhteensä enintään 120 sanaa.

announcement-title = Tule mukaan mentorointiin
announcement-what =
    Mentoroinnissa kaksi ihmistä puhuu työstä.
    Molemmat oppivat.
    Mentori on tehnyt työtä pitkään.
    Aktori on työssä uusi.
    Tai olette molemmat samassa asemassa.
announcement-benefit-1 = Saat neuvoja, joita voit käyttää heti työssä.
announcement-benefit-2 = Mietit vaikeaa asiaa yhdessä toisen kanssa.
announcement-benefit-3 = Huomaat, mitä osaat. Jaksat työssä paremmin.
announcement-worktime =
    Tapaatte työajalla.
    Esihenkilö auttaa löytämään ajan.
announcement-how =
    Paina Liity.
    Se vie pari minuuttia.
    Tulet mukaan vain, jos haluat.
    Voit lopettaa aina.
