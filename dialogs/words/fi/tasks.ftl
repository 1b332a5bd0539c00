# Välitehtävät: vain jos niistä on sovittu, eikä koskaan läksynä.

word-tasks = välitehtävät, välitehtävä, tehtävät, tehtävä

tasks-nothing = Välitehtävistä voi sopia, kun matkasi on alkanut.
extra-not-agreed-tasks = Sopimuksenne mukaan välitehtäviä ei ole. Jos mieli muuttuu, sopimusta voi muuttaa.
extra-agree-first-tasks = Välitehtävistä päätetään yhdessä sopimuksessa. Sen pääset tekemään tästä.
extra-not-here-tasks = Tähän mentorointiin ei kuulu välitehtäviä.
tasks-open = Nämä välitehtävät ovat nyt mukana.
tasks-none = Välitehtäviä ei ole nyt, eikä niitä tarvitse olla.
tasks-note = Tehtävä saa odottaa tai jäädä. Tapaamiseen voi tulla ilman sitä.
tasks-of-others = Muiden omat
tasks-past = Tässä ovat aiemmat välitehtävät.
tasks-no-past = Aiempia välitehtäviä ei ole.
tasks-paused = Matkanne on tauolla. Uuden välitehtävän voi ehdottaa, kun tauko on ohi.

task-item = { $number } · { $whose } · { $state }
task-whose = { $name }
task-whose-own = Oma ehdotuksesi
task-state-open = mukana nyt
task-state-done = tehty
task-state-kept = ensi kertaan
task-state-let-go = jäi pois
task-state-withdrawn = peruttu
task-marked = { $day }: { $state }
task-number = Tehtävä { $number }

button-tasks = Välitehtävät
button-to-agreement = Katso sopimusta
button-task-add = Ehdota tehtävää
button-task-done = Merkitse tehdyksi
button-task-kept = Siirrä ensi kertaan
button-task-let-go = Jätä pois
button-task-not-for-me = Ei minulle
button-task-withdraw = Peru ehdotus
button-task-history = Näytä aiemmat

task-themes = Sovitut aiheet
task-kind-ask = Mihin tehtävästä olisi apua?
option-task-get-acquainted = Tutustutaan aiheeseen
option-task-prepare = Valmistellaan aihetta
option-task-other = Johonkin muuhun
task-words-get-acquainted = Mihin voisi tutustua ennen seuraavaa tapaamista?
task-words-prepare = Mitä voisi miettiä tai kokeilla ennen seuraavaa tapaamista?
task-words-other = Millainen tehtävä olisi?
task-words-note = Yksi pieni asia riittää. Jätä asiakkaiden ja potilaiden nimet pois.
task-yours = Tehtävä
task-who-ask = Kenelle tehtävä on?
task-who-note = Muut kuulevat siitä. Jokainen tekee omansa, jos ehtii ja haluaa.
option-task-all = Meille
option-task-me = Itselleni
task-proposed = Ehdotuksesi on matkalla. Siitä { $count ->
        [one] kuulee
       *[other] kuulevat
    } myös { $names }.
task-taken = Kirjasin tehtävän sinulle. Siitä { $count ->
        [one] kuulee
       *[other] kuulevat
    } myös { $names }.
task-told-all = { $name } ehdottaa välitehtävää.
task-told-own = { $name } otti itselleen välitehtävän. Sinun ei tarvitse tehdä mitään.
task-what = Välitehtävä
task-told-note = Tämä ei ole läksy. Tee se, jos ehdit ja haluat.

task-reminder = Välitehtävä, jos ehdit
task-after = Jos ehdit tehdä välitehtävän, voit merkitä sen. Mitään ei ole pakko.
task-done = Hyvä. Merkitsin tehtävän tehdyksi.
task-kept = Selvä, tehtävä kulkee mukana ensi kertaan.
task-let-go = Selvä, tehtävä jää pois.
task-withdrawn = Ehdotuksesi on peruttu. En näytä sitä enää muille.
task-withdrawn-partner = { $name } perui ehdottamansa välitehtävän.
task-none = Sellaista välitehtävää ei ole nyt.
task-moved-on = Tämä tehtävä on jo muuttunut, joten jätin sen ennalleen.
task-which-done = Minkä tehtävän teit?
task-which-kept = Mikä tehtävä siirtyy ensi kertaan?
task-which-let-go = Mikä tehtävä jää pois?
task-which-withdraw = Minkä ehdotuksen perut?
