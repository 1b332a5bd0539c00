# Mitä mentorointi on, kaikki mitä opas siitä sanoo.

about-title = Mitä mentorointi on
about-point = – { $text }
about-benefits = Mitä mentoroinnista saa
about-who = Ketkä tapaavat
about-reading = Lue lisää
button-about = Lue lisää
word-about = mitä mentorointi on, mitä on mentorointi, lue lisää
