# Valmis tiedote kanavalle: mitä mentorointi on, mitä siitä saa, työajalla, miten mukaan. Yhteensä enintään 120 sanaa.

announcement-title = Tule mukaan mentorointiin
announcement-two =
    Mentoroinnissa kaksi ihmistä puhuu työstä.
    Molemmat oppivat.
announcement-group =
    Mentoroinnissa pieni ryhmä puhuu työstä.
    Jokainen oppii.
announcement-any =
    Mentoroinnissa kaksi ihmistä tai pieni ryhmä puhuu työstä.
    Jokainen oppii.
announcement-roles =
    Mentori on tehnyt työtä pitkään.
    Aktori on työssä uusi.
announcement-peers = Kaikki ovat samassa asemassa.
announcement-roles-or-peers =
    Mentori on tehnyt työtä pitkään.
    Aktori on työssä uusi.
    Tai olette kaikki samassa asemassa.
announcement-worktime =
    Tapaatte työajalla.
    Esihenkilö auttaa löytämään ajan.
announcement-worktime-own = Tapaatte työajalla.
announcement-own-times = Te sovitte itse, milloin tapaatte.
announcement-how =
    Paina Liity.
    Se vie pari minuuttia.
    Tulet mukaan vain, jos haluat.
    Voit lopettaa aina.
