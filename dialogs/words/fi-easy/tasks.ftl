# Tehtävät tapaamisten välillä: vain jos niistä on sovittu.

word-tasks = tehtävät, tehtävä, välitehtävät, välitehtävä

tasks-nothing =
    Voitte sopia tehtävistä,
    kun mentorointi on alkanut.
extra-not-agreed-tasks =
    Sopimuksessa lukee, että teillä ei ole tehtäviä.
    Voitte muuttaa sopimusta, jos haluatte.
extra-agree-first-tasks =
    Päätätte tehtävistä yhdessä.
    Pääset sopimukseen tästä.
extra-not-here-tasks = Tässä mentoroinnissa ei ole tehtäviä.
tasks-open = Sinulla on nyt nämä tehtävät.
tasks-none =
    Tehtäviä ei ole nyt.
    Niitä ei tarvitse olla.
tasks-note =
    Tehtävä voi odottaa, tai voit jättää sen pois.
    Voit tulla tapaamiseen ilman sitä.
tasks-of-others = Muiden omat tehtävät
tasks-past = Tässä ovat vanhat tehtävät.
tasks-no-past = Vanhoja tehtäviä ei ole.
tasks-paused =
    Teillä on nyt tauko.
    Voit ehdottaa uutta tehtävää tauon jälkeen.

task-item = { $number } · { $whose } · { $state }
task-whose = { $name }
task-whose-own = Oma ehdotuksesi
task-state-open = käynnissä
task-state-done = valmis
task-state-kept = ensi kerralla
task-state-let-go = jäi pois
task-state-withdrawn = ei ole enää
task-marked = { $day }: { $state }
task-number = Tehtävä { $number }

button-tasks = Tehtävät
button-to-agreement = Katso sopimusta
button-task-add = Ehdota tehtävää
button-task-done = Tein tehtävän
button-task-kept = Siirrä ensi kertaan
button-task-let-go = Jätä pois
button-task-not-for-me = Ei minulle
button-task-withdraw = Peru ehdotus
button-task-history = Näytä vanhat tehtävät

task-themes = Näistä sovitte puhua
task-kind-ask = Missä tehtävä auttaa?
option-task-get-acquainted = Tutustumme asiaan
option-task-prepare = Mietimme asiaa
option-task-other = Jossain muussa
task-words-get-acquainted =
    Mihin asiaan voi tutustua
    ennen seuraavaa tapaamista?
task-words-prepare =
    Mitä voi miettiä tai kokeilla
    ennen seuraavaa tapaamista?
task-words-other = Millainen tehtävä on?
task-words-note =
    Yksi pieni asia riittää.
    Älä kirjoita asiakkaiden tai potilaiden nimiä.
task-yours = Tehtävä
task-who-ask = Kenelle tehtävä on?
task-who-note =
    Kerron tehtävästä muille.
    Jokainen tekee oman tehtävänsä,
    jos ehtii ja haluaa.
option-task-all = Meille
option-task-me = Itselleni
task-proposed =
    Ehdotit tehtävää.
    { $count ->
        [one] Myös { $names } saa tietää siitä.
       *[other] Myös { $names } saavat tietää siitä.
    }
task-taken =
    Tehtävä on nyt sinulla.
    { $count ->
        [one] Myös { $names } saa tietää siitä.
       *[other] Myös { $names } saavat tietää siitä.
    }
task-told-all = { $name } ehdottaa tehtävää.
task-told-own =
    { $name } otti itselleen tehtävän.
    Sinun ei tarvitse tehdä mitään.
task-what = Tehtävä
task-told-note =
    Tämä ei ole läksy.
    Tee tehtävä, jos ehdit ja haluat.

task-reminder = Tehtävä, jos ehdit
task-after =
    Jos teit tehtävän, voit kertoa sen tässä.
    Tehtävää ei ole pakko tehdä.
task-done =
    Hyvä.
    Nyt tehtävä on valmis.
task-kept = Selvä. Tehtävä siirtyy ensi kertaan.
task-let-go = Selvä. Tehtävä jää pois.
task-withdrawn =
    Peruin ehdotuksesi.
    Muut eivät näe sitä enää.
task-withdrawn-partner = { $name } perui oman tehtävänsä.
task-none = Sellaista tehtävää ei ole nyt.
task-moved-on =
    Tämä tehtävä on jo muuttunut.
    Siksi en muuttanut mitään.
task-which-done = Minkä tehtävän teit?
task-which-kept = Mikä tehtävä siirtyy ensi kertaan?
task-which-let-go = Mikä tehtävä jää pois?
task-which-withdraw = Minkä ehdotuksen perut?
