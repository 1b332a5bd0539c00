# Mitä mentorointi on, kaikki mitä opas siitä sanoo.

about-title = Mitä mentorointi on
about-point = – { $text }
about-benefits = Mitä siitä saa
about-who = Ketkä tapaavat
about-reading = Luettavaa
button-about = Lue lisää
word-about = mitä mentorointi on, mitä on mentorointi, lue lisää
