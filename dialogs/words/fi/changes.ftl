# Life changes: pause, another partner, leaving; my data.

which-matter = Mitä tämä koskee?
which-partner = Kenen kanssa?

pause-ask = Mihin asti haluat pitää taukoa?
pause-note = Syytä ei tarvitse kertoa. Voit kirjoittaa myös päivän, esimerkiksi 15.1. Jatkaa voi milloin vain.
pause-form = Syytä ei tarvitse kertoa. Jatkaa voi milloin vain.
option-pause-two-weeks = 2 viikkoa
option-pause-month = Kuukausi
option-pause-three-months = 3 kuukautta
pause-too-long = Tauko voi kestää enintään vuoden. Mikä päivä sen sisällä sopisi?
pause-kept = Tauko kestää { $until } asti. Sinä aikana en muistuta mistään.
pause-partner = { $name } pitää taukoa mentoroinnista { $until } asti. Sitten jatkatte siitä, mihin jäitte.
pause-meeting-off = Tapaaminen { $when } on peruttu tauon ajaksi.
pause-nothing = Sinulla ei ole nyt mitään, minkä voisi laittaa tauolle.
resumed-journey = { $count ->
    [one] Tauko on ohi. Parisi on { $partner }. Sovitaanko uusi aika?
   *[other] Tauko on ohi. Sovitaanko ryhmälle uusi aika?
}
resumed-enrolment = Tauko on ohi, ja olet taas mukana, kun pareja ja ryhmiä kootaan.
resume-nothing = Sinulla ei ole nyt taukoa.

leave-ask =
    { $form ->
        [group]
            { $count ->
                [one] Haluatko jäädä pois ryhmästä? Ryhmässäsi on { $partner }.
               *[other] Haluatko jäädä pois ryhmästä? Ryhmässäsi ovat { $partner }.
            }
       *[pair] Haluatko lopettaa mentoroinnin? Parisi on { $partner }.
    }
leave-ask-unpaired = Haluatko perua ilmoittautumisesi?
leave-note =
    { $form ->
        [group] Syytä ei tarvitse kertoa. Muille kerrotaan vain, että jäät pois, eikä se, mitä jaoit, enää näy heille. Voit myös pitää taukoa tai pyytää toista ryhmää.
       *[pair] Syytä ei tarvitse kertoa. Voit myös pitää taukoa tai pyytää uutta paria.
    }
option-leave-yes = Lopetan
option-leave-no = Jatkan mukana
leave-stayed = Hyvä, mikään ei muuttunut.
leave-nothing = Et ole nyt mukana mentoroinnissa, joten lopetettavaa ei ole.
leave-meeting-off = Tapaaminen { $when } on peruttu.
left-thanks = Selvä. Kiitos, että olit mukana. Ovi on auki, jos haluat joskus palata.
left-partner =
    { $form ->
        [group] { $name } on jäänyt pois ryhmästänne. Se ei kerro mitään sinusta eikä ryhmästä.
       *[pair] { $name } on päättänyt lopettaa mentoroinnin. Se ei kerro mitään sinusta.
    }

rematch-ask =
    { $form ->
        [group]
            { $count ->
                [one] Haluatko, että etsin sinulle toisen ryhmän? Nyt ryhmässäsi on { $partner }.
               *[other] Haluatko, että etsin sinulle toisen ryhmän? Nyt ryhmässäsi ovat { $partner }.
            }
       *[pair] Haluatko, että etsin sinulle uuden parin? Nyt parisi on { $partner }.
    }
rematch-note =
    { $form ->
        [group] Syytä ei tarvitse kertoa. Muille kerrotaan vain, että jäät pois. Ryhmä jatkaa ilman sinua.
       *[pair] Syytä ei tarvitse kertoa. Parillesi kerrotaan vain, että matkanne päättyy tähän.
    }
option-rematch-yes =
    { $form ->
        [group] Etsi toinen ryhmä
       *[pair] Etsi uusi pari
    }
option-rematch-no = Jatketaan näin
rematch-kept =
    { $form ->
        [group] Selvä. Olet ensimmäisten joukossa, kun ryhmiä seuraavan kerran kootaan.
       *[pair] Selvä. Olet ensimmäisten joukossa, kun pareja etsitään seuraavan kerran.
    }
rematch-partner = Mentorointimatkanne päättyy tähän. Matkaseuranasi oli { $name }. Se ei kerro mitään sinusta.
rematch-nothing = Sinulla ei ole nyt paria tai ryhmää, joten vaihdettavaa ei ole.

freed-next =
    { $form ->
        [group] Olet ensimmäisten joukossa, kun ryhmiä seuraavan kerran kootaan. Jos haluat mieluummin tauon, kirjoita: tauko
       *[pair] Olet ensimmäisten joukossa, kun pareja etsitään seuraavan kerran. Jos haluat mieluummin tauon, kirjoita: tauko
    }
freed-lead = { $form ->
    [group] Uutta ryhmää vailla: { $names }. Ohjelma: { $programme }.
   *[pair] Uutta paria vailla: { $names }. Ohjelma: { $programme }.
}
partner-gone =
    { $form ->
        [group] Yksi ryhmänne jäsen ei ole enää mukana mentoroinnissa. Se ei kerro mitään sinusta eikä ryhmästä.
       *[pair] Parisi ei ole enää mukana mentoroinnissa. Se ei kerro mitään sinusta.
    }

mydata-what = Voit saada kaiken, mitä sinusta on tallessa, tai poistaa sen pysyvästi.
mydata-here = Tässä on kaikki, mitä sinusta on tallessa. Vain sinä saat tämän tiedoston.
mydata-file = Omat tietoni
mydata-export-words = vie, lataa, tiedosto
mydata-erase-words = poista, pyyhi, tuhoa
button-export = Lataa tietoni
button-erase = Poista tietoni
erase-ask = Poistetaanko kaikki tietosi pysyvästi?
erase-note = Vastauksesi, tavoitteesi ja ilmoittautumisesi poistetaan, eikä niitä saa takaisin. Parillesi tai ryhmällesi kerrotaan vain, ettet ole enää mukana.
erase-only-lead = { $programme }: olet ohjelman ainoa vetäjä. Jos poistat tietosi, ilmoittautuminen sulkeutuu. Käynnissä olevat parit jatkavat.
option-erase-yes = Poista kaikki
option-erase-no = Älä poista
erase-kept = Hyvä, mitään ei poistettu.
erased = Tietosi on nyt poistettu. Kiitos yhteisestä matkasta, ja kaikkea hyvää.

word-pause = tauko, lepo, loma
word-resume = jatka, jatketaan
word-leave = lopeta, lähde, eroa, en jatka
word-rematch = uusi pari, vaihda pari, toinen pari, toinen ryhmä, uusi ryhmä, vaihda ryhmä
word-mydata = omat tiedot, tietoni, omat tietoni
pause-member = { $name } pitää taukoa mentoroinnista { $until } asti. Ryhmä jatkaa sillä välin tavalliseen tapaan.
pause-end = Sovittu loppu siirtyy saman verran: { $end }.
resumed-member = Taukosi on ohi, ja olet taas mukana ryhmässä.
