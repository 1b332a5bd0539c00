# Ohjelman vetäjät ja yhteyshenkilö: kysyn aina ihmiseltä itseltään.

word-programme-leads = ohjelman vetäjät, ohjelma vetäjät
word-programme-lead-add = lisää vetäjä
word-programme-contact = ohjelman yhteyshenkilö, ohjelma yhteyshenkilö

naming-note =
    Kirjoita nimi tai nimen alku.
    Löydän vain ihmisen, joka on puhunut kanssani.
naming-who = Kuka näistä?
naming-nobody =
    En löytänyt ketään tällä nimellä.
    Pyydä häntä kirjoittamaan minulle ensin.
naming-many =
    Tällä nimellä on monta ihmistä.
    Kirjoita pidempi nimi.

option-consent-yes = Sopii
option-consent-no = Ei nyt
option-lead-leave-yes = En ole enää vetäjä
option-lead-leave-no = Olen yhä vetäjä
consent-settled =
    Tämä asia on jo selvä.
    En muuttanut mitään.
consent-no =
    Selvä. Kiitos vastauksesta.
    Kerron sen vetäjälle.

leads-what =
    Voit painaa vetäjän nimeä.
    Silloin kysyn, jättääkö hän tehtävän.
leads-ask-name = Kenet haluat toiseksi vetäjäksi?
leads-already = { $name } on jo vetäjä.
leads-is-contact =
    { $name } on yhteyshenkilö.
    Hän ei voi olla myös vetäjä.
leads-asked =
    Kysyn häneltä: { $name }.
    Hän vastaa itse.
leads-joined = { $name } on nyt vetäjä: { $programme }.
leads-declined = { $name } ei halua nyt vetäjäksi: { $programme }.
leads-no-word =
    { $name } ei ole vielä vastannut.
    Ohjelma on { $programme }.
    Voit puhua hänen kanssaan.
leads-suggested =
    Kysyn häneltä: { $name }.
    Hän päättää itse.
leads-stays = { $name } jatkaa vetäjänä: { $programme }.
leads-left = { $name } ei ole enää vetäjä: { $programme }.
leads-gone =
    { $name } ei saa enää viestejäni.
    Hän ei ole enää vetäjä.
leads-last =
    Olet ainoa vetäjä: { $programme }.
    Pyydä ensin toinen vetäjä.
    Sitten voit lopettaa.
button-lead-add = Lisää vetäjä
button-lead-leave = En ole enää vetäjä

lead-consent-ask =
    { $name } pyytää sinua vetäjäksi.
    Ohjelma on { $programme }. Sopiiko?
lead-consent-note =
    Vetäjä näkee ilmoittautumiset, parit ja ryhmät.
    Vetäjä näkee myös tapaamisten ajat.
    Vetäjä ei näe vastauksia ja tavoitteita.
lead-consent-thanks = Kiitos. Olet nyt vetäjä: { $programme }.
lead-leave-ask = Haluatko lopettaa vetäjänä: { $programme }?
lead-leave-suggested =
    { $name } ehdottaa, että et ole enää vetäjä.
    Ohjelma on { $programme }. Sopiiko?
lead-leave-note =
    Muut vetäjät jatkavat.
    Oma mentorointisi ei muutu.
lead-leave-stayed = Selvä. Olet yhä vetäjä.
lead-leave-thanks = Kiitos työstäsi vetäjänä: { $programme }.

contact-what = Ihmiset voivat kertoa hänelle, jos jokin on huonosti.
contact-ask-name =
    Kenelle ihmiset voivat kertoa, jos jokin on huonosti?
    Hän ei saa olla vetäjä.
    Hän ei saa olla kenenkään esihenkilö.
contact-never-a-lead =
    { $name } on ohjelman vetäjä.
    Valitse joku muu.
contact-already = { $name } on jo yhteyshenkilö.
contact-asked =
    Kysyn häneltä: { $name }.
    Hän vastaa itse.
contact-joined = { $name } on nyt yhteyshenkilö: { $programme }.
contact-declined =
    { $name } ei halua nyt yhteyshenkilöksi.
    Ohjelma on { $programme }.
    Voit pyytää jotakuta muuta.
contact-left =
    { $name } ei ole enää yhteyshenkilö.
    Ohjelma on { $programme }.
    Voit pyytää jotakuta muuta.
contact-gone =
    Ohjelmassa ei ole enää yhteyshenkilöä.
    Ohjelma on { $programme }.
    Voit pyytää jotakuta.
contact-removed =
    { $name } ei ole enää yhteyshenkilö.
    Kerron sen hänelle.
contact-no-more =
    Et ole enää yhteyshenkilö: { $programme }.
    Kiitos avusta.
contact-ended =
    Selvä. Et ole enää yhteyshenkilö.
    Kiitos avusta.
contact-consent-ask =
    { $name } pyytää sinua yhteyshenkilöksi.
    Ohjelma on { $programme }.
    Ihmiset voivat kertoa sinulle, jos jokin on huonosti.
    Sopiiko?
contact-consent-note =
    Yhteyshenkilö ei ole kenenkään esihenkilö.
    Yhteyshenkilö ei ole ohjelman vetäjä.
    Ihminen kertoo sinulle vain sen, mitä haluaa.
contact-consent-thanks =
    Kiitos. Olet nyt yhteyshenkilö: { $programme }.
    Voit lopettaa aina.
button-contact-end = Lopetan tämän
button-contact-other = Pyydä toista
button-contact-remove = Poista yhteyshenkilö
