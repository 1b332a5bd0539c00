# Ohjelman vetäjät ja yhteyshenkilö: kysytään aina ihmiseltä itseltään.

word-programme-leads = ohjelman vetäjät, ohjelma vetäjät
word-programme-lead-add = lisää vetäjä
word-programme-contact = ohjelman yhteyshenkilö, ohjelma yhteyshenkilö

naming-note = Nimi tai sen alku riittää. Löydän ne, jotka ovat joskus avanneet keskustelun kanssani.
naming-who = Kuka näistä?
naming-nobody = En löytänyt ketään tällä nimellä. Pyydä häntä avaamaan ensin keskustelu kanssani, tai kokeile nimeä toisin.
naming-many = Tällä nimellä on monta. Kirjoita vähän pidempi nimi.

option-consent-yes = Sopii
option-consent-no = Ei nyt
option-lead-leave-yes = Jätän vetämisen
option-lead-leave-no = Jatkan vetäjänä
consent-settled = Tämä asia on jo ratkennut, joten mikään ei muuttunut.
consent-no = Selvä, kiitos vastauksesta. Kerron sen vetäjälle.

leads-what = Vetäjän nimestä voit ehdottaa hänelle, että hän jättää vetämisen.
leads-ask-name = Kenet haluat mukaan vetämään?
leads-already = { $name } vetää ohjelmaa jo.
leads-is-contact = { $name } on ohjelman yhteyshenkilö. Sama ihminen ei voi olla myös vetäjä.
leads-asked = Kysyn häneltä: { $name }. Mikään ei muutu ennen kuin hän vastaa.
leads-joined = { $name } vetää nyt mukana: { $programme }.
leads-declined = { $name } ei lähde nyt mukaan vetämään: { $programme }.
leads-no-word = { $name } ei ole ehtinyt vastata pyyntöön vetää mukana: { $programme }. Voit jutella hänen kanssaan.
leads-suggested = Kysyn häneltä: { $name }. Hän päättää itse.
leads-stays = { $name } jatkaa vetäjänä: { $programme }.
leads-left = { $name } ei enää vedä ohjelmaa: { $programme }.
leads-gone = { $name } ei ole enää tavoitettavissa, joten poistin hänet vetäjistä.
leads-last = Olet ohjelman ainoa vetäjä: { $programme }. Kun joku toinen lupautuu vetäjäksi, voit jäädä pois.
button-lead-add = Lisää vetäjä
button-lead-leave = Jätän vetämisen

lead-consent-ask = { $name } pyytää sinua mukaan vetämään ohjelmaa: { $programme }. Sopiiko?
lead-consent-note = Vetäjä näkee ilmoittautumiset, parit ja ryhmät, vaiheet ja tapaamisajat. Vastauksia ja tavoitteita hän ei näe.
lead-consent-thanks = Kiitos. Vedät nyt mukana: { $programme }.
lead-leave-ask = Jätätkö vetämisen: { $programme }?
lead-leave-suggested = { $name } ehdottaa, että jäät pois vetäjistä: { $programme }. Sopiiko?
lead-leave-note = Muut vetäjät jatkavat. Oma ilmoittautumisesi ja parisi pysyvät ennallaan.
lead-leave-stayed = Selvä, jatkat vetäjänä.
lead-leave-thanks = Kiitos, kun olet vetänyt: { $programme }.

contact-what = Hänen puoleensa osallistuja voi kääntyä, jos jokin painaa.
contact-ask-name = Kenen puoleen osallistuja voi kääntyä, jos jokin painaa? Hän ei voi olla ohjelman vetäjä eikä kenenkään osallistujan esihenkilö.
contact-never-a-lead = { $name } on ohjelman vetäjä, joten hän ei voi olla yhteyshenkilö. Valitse joku muu.
contact-already = { $name } on jo yhteyshenkilö.
contact-asked = Kysyn häneltä: { $name }. Mikään ei muutu ennen kuin hän vastaa.
contact-joined = { $name } on nyt yhteyshenkilö: { $programme }.
contact-declined = { $name } ei lähde nyt yhteyshenkilöksi: { $programme }. Voit pyytää jotakuta toista.
contact-left = { $name } ei ole enää yhteyshenkilö: { $programme }. Voit pyytää jotakuta toista.
contact-gone = Ohjelmassa ei ole enää yhteyshenkilöä: { $programme }. Voit pyytää jotakuta.
contact-removed = { $name } ei ole enää yhteyshenkilö. Kerron sen hänelle.
contact-no-more = Et ole enää yhteyshenkilö: { $programme }. Kiitos, että olit.
contact-ended = Selvä, et ole enää yhteyshenkilö. Kiitos, että olit.
contact-consent-ask = { $name } pyytää sinua yhteyshenkilöksi: { $programme }. Sinun puoleesi voisi kääntyä, jos jokin mentoroinnissa painaa. Sopiiko?
contact-consent-note = Yhteyshenkilö ei ole kenenkään osallistujan esihenkilö eikä ohjelman vetäjä. Saat tietää vain sen, mitä osallistuja itse haluaa kertoa.
contact-consent-thanks = Kiitos. Olet nyt yhteyshenkilö: { $programme }. Voit jäädä pois milloin vain.
button-contact-end = En ole enää
button-contact-other = Pyydä toista
button-contact-remove = Ilman yhteyshenkilöä
