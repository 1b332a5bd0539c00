# Ilmoittautuminen: lomake, oma ilmoittautuminen ja mitä sen jälkeen tapahtuu.

word-join = liity, liityn, ilmoittaudu, ilmoittaudun, tule mukaan, tulen mukaan, mukaan
word-join-change = muuta ilmoittautumista

join-title = Tule mukaan: { $programme }
join-welcome = Mukava, että haluat mukaan. Olen Rinnalla, työpaikkasi mentoroinnin apuri.
join-welcome-free = Mukava, että haluat mukaan. Olen Rinnalla, mentoroinnin apuri.
join-change-how = Kohdat, jotka ovat ennallaan, voi ohittaa.
join-role = Missä roolissa tulisit mukaan?
join-role-note =
    { $kind ->
        [pair] Mentori jakaa kokemustaan. Aktori tuo aiheet. Vertaisparissa molemmat tekevät kumpaakin.
        [group] Mentori jakaa kokemustaan. Aktori tuo aiheet. Vertaisryhmässä kaikki tekevät kumpaakin.
       *[any] Mentori jakaa kokemustaan. Aktori tuo aiheet. Vertaisparissa ja vertaisryhmässä kaikki tekevät kumpaakin.
    }
join-wants = Mistä haluaisit jutella?
join-wants-note =
    { $kind ->
        [pair] Valitse niin monta kuin haluat. Parisi näkee nämä.
        [group] Valitse niin monta kuin haluat. Ryhmäsi näkee nämä.
       *[any] Valitse niin monta kuin haluat. Parisi tai ryhmäsi näkee nämä.
    }
join-gives = Missä voisit auttaa toista?
join-gives-note =
    { $kind ->
        [pair] Jokaisella on annettavaa, myös uudella. Parisi näkee nämä.
        [group] Jokaisella on annettavaa, myös uudella. Ryhmäsi näkee nämä.
       *[any] Jokaisella on annettavaa, myös uudella. Parisi tai ryhmäsi näkee nämä.
    }
join-languages = Millä kielillä voit jutella?
join-meets = Miten haluat tavata?
join-shifts = Milloin olet töissä?
join-shifts-note =
    { $kind ->
        [pair] Lähetän viestejä vain työaikanasi, ja etsin parin, jonka kanssa ehditte tavata.
        [group] Lähetän viestejä vain työaikanasi, ja etsin ryhmän, jonka kanssa ehditte tavata.
       *[any] Lähetän viestejä vain työaikanasi, ja etsin sinulle seuraa, jonka kanssa ehditte tavata.
    }
join-capacity = Montaako aktoria voisit tavata samaan aikaan?
join-capacity-note = Tätä kysyn mentoreilta. Yksi on hyvä alku.
join-avoid =
    { $kind ->
        [pair] Onko joku, jota et haluaisi pariksesi? Kirjoita etu- ja sukunimi. Jos nimiä on monta, laita väliin pilkku.
        [group] Onko joku, jonka kanssa et haluaisi samaan ryhmään? Kirjoita etu- ja sukunimi. Jos nimiä on monta, laita väliin pilkku.
       *[any] Onko joku, jota et haluaisi pariksesi tai samaan ryhmään? Kirjoita etu- ja sukunimi. Jos nimiä on monta, laita väliin pilkku.
    }
option-role-peer-pair = Vertaispari
option-role-peer-group = Vertaisryhmä

option-role-mentor = Mentori
option-role-mentee = Aktori
option-role-either = Kumpi vain
option-meets-place = Paikan päällä
option-meets-remote = Etänä
option-meets-both = Kumpi vain käy

role-mentor = mentori
role-mentee = aktori
role-either = mentori tai aktori
meets-place = paikan päällä
meets-remote = etänä
meets-both = paikan päällä tai etänä

join-sent = Kiitos, ilmoittautumisesi tuli perille.
join-thanks = Kiva, että lähdet mukaan. Ilmoittautumisesi on tallessa: { $programme }.
join-next-confirm =
    { $count ->
        [one] Seuraavaksi ilmoittautumisesi katsoo { $lead }. Kerron sinulle heti, kun saan vastauksen.
       *[other] Ilmoittautumisesi on nyt ohjelman vetäjillä: { $lead }. Kerron sinulle heti, kun saan vastauksen.
    }
join-next-ready =
    { $kind ->
        [group] Etsin sinulle nyt ryhmää. Kerron heti, kun ryhmä on valmis.
       *[pair] Etsin sinulle nyt paria. Kerron heti, kun pari on valmis.
    }
join-changed = Muutin ilmoittautumisesi. Nyt siinä lukee:
join-closed = { $programme } ei ota juuri nyt uusia mukaan. Kerron kanavalla, kun ilmoittautuminen taas aukeaa.
join-nothing-open = Mentorointiin ei voi juuri nyt ilmoittautua. Kerron kanavalla, kun ilmoittautuminen aukeaa.
join-which = Mistä mentoroinnista on kyse?
join-yours = Ilmoittautumisesi: { $programme }

join-state = Vaihe
join-state-waiting = odottaa esihenkilöä
join-state-talk-first = jutellaan ensin esihenkilön kanssa
join-state-ready =
    { $kind ->
        [group] ryhmää etsitään
       *[pair] paria etsitään
    }
join-state-paired =
    { $kind ->
        [group] ryhmä on löytynyt
       *[pair] pari on löytynyt
    }
join-state-paused = tauolla
join-state-left = ei mukana

button-join-show = Katso tai muuta
button-join-change = Muuta
button-leave-programme = Jää pois
join-form = Miten haluaisit olla mukana?
join-form-note = Kaikki ovat tasavertaisia: jokainen tuo aiheita, ja jokainen auttaa. Ryhmällä ei ole johtajaa.
