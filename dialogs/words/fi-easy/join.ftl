# Ilmoittautuminen: lomake, oma ilmoittautuminen ja mitä sen jälkeen tapahtuu.

word-join = liity, liityn, ilmoittaudu, ilmoittaudun, tule mukaan, tulen mukaan, mukaan
word-join-change = muuta ilmoittautumista

join-title = Tule mukaan: { $programme }
join-welcome =
    Mukava, että haluat mukaan.
    Olen Rinnalla. Autan työpaikkasi mentoroinnissa.
join-welcome-free =
    Mukava, että haluat mukaan.
    Olen Rinnalla. Autan mentoroinnissa.
join-change-how = Jos kohta on yhä oikein, voit ohittaa sen.
join-role = Missä roolissa haluat olla mukana?
join-role-note =
    { $kind ->
        [pair] Mentori kertoo, mitä on oppinut työssä. Aktori kysyy ja haluaa oppia. Voitte olla myös samassa asemassa.
        [group] Mentori kertoo, mitä on oppinut työssä. Aktori kysyy ja haluaa oppia. Ryhmässä kaikki ovat samassa asemassa.
       *[any] Mentori kertoo, mitä on oppinut työssä. Aktori kysyy ja haluaa oppia. Voitte olla myös samassa asemassa.
    }
join-wants = Mistä haluat puhua?
join-wants-note =
    { $kind ->
        [pair] Voit valita monta. Parisi näkee nämä.
        [group] Voit valita monta. Ryhmäsi näkee nämä.
       *[any] Voit valita monta. Parisi tai ryhmäsi näkee nämä.
    }
join-gives = Missä voit auttaa toista?
join-gives-note =
    { $kind ->
        [pair] Jokainen voi auttaa jossain. Parisi näkee nämä.
        [group] Jokainen voi auttaa jossain. Ryhmäsi näkee nämä.
       *[any] Jokainen voi auttaa jossain. Parisi tai ryhmäsi näkee nämä.
    }
join-languages = Mitä kieliä voit puhua?
join-meets = Miten haluat tavata?
join-shifts = Milloin olet töissä?
join-shifts-note =
    { $kind ->
        [pair] Lähetän viestejä vain työaikana. Etsin parin, jonka kanssa voitte tavata.
        [group] Lähetän viestejä vain työaikana. Etsin ryhmän, jonka kanssa voitte tavata.
       *[any] Lähetän viestejä vain työaikana. Etsin parin tai ryhmän, jonka kanssa voitte tavata.
    }
join-capacity = Kuinka montaa aktoria voit tavata samaan aikaan?
join-capacity-note = Kysyn tätä mentoreilta. Yksi on hyvä alku.
join-avoid =
    { $kind ->
        [pair] Onko joku, jota et halua pariksi? Kirjoita koko nimi. Jos kirjoitat monta nimeä, laita väliin pilkku.
        [group] Onko joku, jota et halua samaan ryhmään? Kirjoita koko nimi. Jos kirjoitat monta nimeä, laita väliin pilkku.
       *[any] Onko joku, jota et halua pariksi tai ryhmään? Kirjoita koko nimi. Jos kirjoitat monta nimeä, laita väliin pilkku.
    }
option-role-peer-pair = Pari samassa asemassa
option-role-peer-group = Ryhmä samassa asemassa

option-role-mentor = Mentori
option-role-mentee = Aktori
option-role-either = Mentori tai aktori
option-meets-place = Samassa paikassa
option-meets-remote = Etänä
option-meets-both = Molemmat sopivat

role-mentor = mentori
role-mentee = aktori
role-either = mentori tai aktori
meets-place = samassa paikassa
meets-remote = etänä
meets-both = samassa paikassa tai etänä

join-sent = Kiitos. Sain ilmoittautumisesi.
join-thanks =
    Kiva, että tulet mukaan.
    Ilmoittautumisesi on tallessa: { $programme }.
join-next-confirm =
    { $count ->
        [one] Seuraavaksi ilmoittautumisesi lukee { $lead }.
       *[other] Ilmoittautumisesi on nyt ohjelman vetäjillä: { $lead }.
    }
    Kerron sinulle heti, kun saan vastauksen.
join-next-ready =
    { $kind ->
        [group]
            Etsin sinulle nyt ryhmää.
            Kerron heti, kun ryhmä on valmis.
       *[pair]
            Etsin sinulle nyt paria.
            Kerron heti, kun löydän parin.
    }
join-changed = Muutin ilmoittautumisesi. Nyt siinä lukee:
join-closed =
    { $programme }: nyt ei voi ilmoittautua.
    Kerron kanavalla, kun voit taas ilmoittautua.
join-nothing-open =
    Mentorointiin ei voi nyt ilmoittautua.
    Kerron kanavalla, kun voit ilmoittautua.
join-which = Mitä mentorointia tarkoitat?
join-yours = Ilmoittautumisesi: { $programme }

join-state = Tilanne
join-state-waiting = odottaa esihenkilöä
join-state-talk-first = puhut ensin esihenkilön kanssa
join-state-ready =
    { $kind ->
        [group] etsin ryhmää
       *[pair] etsin paria
    }
join-state-paired =
    { $kind ->
        [group] sinulla on ryhmä
       *[pair] sinulla on pari
    }
join-state-paused = tauolla
join-state-left = ei mukana

button-join-show = Katso tai muuta
button-join-change = Muuta
button-leave-programme = Jää pois
join-form = Miten haluat olla mukana?
join-form-note = Kaikki ovat samassa asemassa. Jokainen valitsee aiheita. Jokainen auttaa muita.
