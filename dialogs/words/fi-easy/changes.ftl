# Muutokset: tauko, uusi pari, lopettaminen, omat tiedot.

which-matter = Mitä asiaa tarkoitat?
which-partner = Kenen kanssa?

pause-ask = Kuinka pitkän tauon haluat?
pause-note =
    Sinun ei tarvitse kertoa syytä.
    Voit myös kirjoittaa päivän, esimerkiksi 15.1.
    Voit jatkaa aina, kun haluat.
pause-form =
    Sinun ei tarvitse kertoa syytä.
    Voit jatkaa aina, kun haluat.
option-pause-two-weeks = 2 viikkoa
option-pause-month = Kuukausi
option-pause-three-months = 3 kuukautta
pause-too-long =
    Tauko voi kestää enintään vuoden.
    Mikä päivä sopii?
pause-kept =
    Taukosi loppuu { $until }.
    En lähetä muistutuksia tauon aikana.
pause-partner =
    { $name } pitää taukoa.
    Tauko loppuu { $until }.
    Sitten jatkatte yhdessä.
pause-meeting-off = Peruin tapaamisen { $when } tauon takia.
pause-nothing = Sinulla ei ole nyt mentorointia, josta voi pitää tauon.
resumed-journey = { $count ->
    [one]
        Tauko on ohi.
        Parisi on { $partner }.
        Haluatko sopia uuden ajan?
   *[other]
        Tauko on ohi.
        Haluatko sopia ryhmälle uuden ajan?
}
resumed-enrolment =
    Tauko on ohi.
    Olet taas mukana, kun etsin pareja ja ryhmiä.
resume-nothing = Sinulla ei ole nyt taukoa.

leave-ask =
    { $form ->
        [group]
            { $count ->
                [one]
                    Haluatko jäädä pois ryhmästä?
                    Ryhmässäsi on { $partner }.
               *[other]
                    Haluatko jäädä pois ryhmästä?
                    Ryhmässäsi ovat { $partner }.
            }
       *[pair]
            Haluatko lopettaa mentoroinnin?
            Parisi on { $partner }.
    }
leave-ask-unpaired = Haluatko perua ilmoittautumisen?
leave-note =
    { $form ->
        [group]
            Sinun ei tarvitse kertoa syytä.
            Kerron muille vain, että jäät pois.
            Muut eivät enää näe, mitä näytit heille.
            Voit myös pitää tauon tai pyytää toisen ryhmän.
       *[pair]
            Sinun ei tarvitse kertoa syytä.
            Voit myös pitää tauon tai pyytää uuden parin.
    }
option-leave-yes = Lopetan
option-leave-no = Jatkan mukana
leave-stayed = Hyvä. Mikään ei muuttunut.
leave-nothing =
    Et ole nyt mukana mentoroinnissa.
    Sinun ei tarvitse tehdä mitään.
leave-meeting-off = Peruin tapaamisen { $when }.
left-thanks =
    Selvä. Kiitos, että olit mukana.
    Voit tulla mukaan uudelleen, jos haluat.
left-partner =
    { $form ->
        [group]
            { $name } jäi pois ryhmästä.
            Se ei kerro mitään sinusta.
       *[pair]
            { $name } lopetti mentoroinnin.
            Se ei kerro mitään sinusta.
    }

rematch-ask =
    { $form ->
        [group]
            { $count ->
                [one]
                    Haluatko, että etsin sinulle toisen ryhmän?
                    Nyt ryhmässäsi on { $partner }.
               *[other]
                    Haluatko, että etsin sinulle toisen ryhmän?
                    Nyt ryhmässäsi ovat { $partner }.
            }
       *[pair]
            Haluatko, että etsin sinulle uuden parin?
            Nyt parisi on { $partner }.
    }
rematch-note =
    { $form ->
        [group]
            Sinun ei tarvitse kertoa syytä.
            Kerron muille vain, että jäät pois.
            Muut jatkavat.
       *[pair]
            Sinun ei tarvitse kertoa syytä.
            Kerron parillesi vain, että yhteinen mentorointi päättyy.
    }
option-rematch-yes =
    { $form ->
        [group] Etsi toinen ryhmä
       *[pair] Etsi uusi pari
    }
option-rematch-no = Jatkan näin
rematch-kept =
    { $form ->
        [group]
            Selvä.
            Etsin sinulle toisen ryhmän.
            Olet ensimmäisten joukossa.
       *[pair]
            Selvä.
            Etsin sinulle uuden parin.
            Olet ensimmäisten joukossa.
    }
rematch-partner =
    Mentorointi tämän parin kanssa päättyy.
    Parisi oli { $name }.
    Se ei kerro mitään sinusta.
rematch-nothing =
    Sinulla ei ole nyt paria tai ryhmää.
    Siksi et voi vaihtaa.

freed-next =
    { $form ->
        [group]
            Kun etsin ryhmiä, olet ensimmäisten joukossa.
            Jos haluat mieluummin tauon, kirjoita: tauko
       *[pair]
            Kun etsin pareja, olet ensimmäisten joukossa.
            Jos haluat mieluummin tauon, kirjoita: tauko
    }
freed-lead = { $form ->
    [group]
        Uusi ryhmä puuttuu: { $names }.
        Ohjelma on { $programme }.
   *[pair]
        Uusi pari puuttuu: { $names }.
        Ohjelma on { $programme }.
}
partner-gone =
    { $form ->
        [group]
            Yksi ihminen ei ole enää mukana ryhmässä.
            Se ei kerro mitään sinusta.
       *[pair]
            Parisi ei ole enää mukana mentoroinnissa.
            Se ei kerro mitään sinusta.
    }

mydata-what =
    Voit saada kaikki tietosi.
    Voit myös poistaa ne.
mydata-here =
    Tässä ovat kaikki tietosi.
    Vain sinä saat tämän tiedoston.
mydata-file = Omat tietoni
mydata-export-words = vie, lataa, tiedosto
mydata-erase-words = poista, pyyhi, tuhoa
button-export = Lataa tietoni
button-erase = Poista tietoni
erase-ask = Haluatko, että poistan kaikki tietosi?
erase-note =
    Poistan vastauksesi, tavoitteesi ja ilmoittautumisesi.
    Et saa niitä takaisin.
    Kerron parillesi tai ryhmällesi vain, että et ole enää mukana.
erase-only-lead =
    { $programme }: olet ohjelman ainoa vetäjä.
    Jos poistat tietosi, ilmoittautuminen sulkeutuu.
    Nykyiset parit jatkavat.
option-erase-yes = Poista kaikki
option-erase-no = Älä poista
erase-kept = Hyvä. En poistanut mitään.
erased =
    Poistin kaikki tietosi.
    Kiitos, että olit mukana. Kaikkea hyvää sinulle.

word-pause = tauko, lepo, loma
word-resume = jatka, jatketaan, jatkan
word-leave = lopeta, lopetan, lähde, eroa, en jatka
word-rematch = uusi pari, vaihda pari, toinen pari, toinen ryhmä, uusi ryhmä, vaihda ryhmä
word-mydata = omat tiedot, tietoni, omat tietoni
pause-member =
    { $name } pitää tauon.
    Tauko kestää { $until } asti.
    Ryhmä jatkaa sillä aikaa.
pause-end = Mentorointi päättyy saman verran myöhemmin: { $end }.
resumed-member =
    Taukosi on ohi.
    Olet taas mukana ryhmässä.
