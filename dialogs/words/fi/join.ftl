# Ilmoittautuminen: lomake, oma ilmoittautuminen ja mitä sen jälkeen tapahtuu.

word-join = liity, liityn, ilmoittaudu, ilmoittaudun, tule mukaan, tulen mukaan, mukaan
word-join-change = muuta ilmoittautumista

join-title = Tule mukaan: { $programme }
join-welcome = Mukava, että haluat mukaan. Olen Rinnalla, työpaikkasi mentoroinnin apuri.
join-change-how = Kohdat, jotka ovat ennallaan, voi ohittaa.
join-role = Missä roolissa tulisit mukaan?
join-role-note = Mentori jakaa kokemustaan. Aktori tuo aiheet. Vertaisparissa molemmat tekevät kumpaakin.
join-wants = Mistä haluaisit jutella?
join-wants-note = Valitse niin monta kuin haluat. Parisi näkee nämä.
join-gives = Missä voisit auttaa toista?
join-gives-note = Jokaisella on annettavaa, myös uudella. Parisi näkee nämä.
join-languages = Millä kielillä voit jutella?
join-meets = Miten haluat tavata?
join-shifts = Milloin olet töissä?
join-shifts-note = Lähetän viestejä vain työaikanasi, ja etsin parin, jonka kanssa ehditte tavata.
join-capacity = Montaako aktoria voisit tavata samaan aikaan?
join-capacity-note = Tätä kysyn mentoreilta. Yksi on hyvä alku.
join-avoid = Onko joku, jota et haluaisi pariksesi? Kirjoita etu- ja sukunimi. Jos nimiä on monta, laita väliin pilkku.

option-role-mentor = Mentori
option-role-mentee = Aktori
option-role-either = Kumpi vain
option-role-peer = Vertainen
option-meets-place = Paikan päällä
option-meets-remote = Etänä
option-meets-both = Kumpi vain käy

role-mentor = mentori
role-mentee = aktori
role-either = mentori tai aktori
role-peer = vertainen
meets-place = paikan päällä
meets-remote = etänä
meets-both = paikan päällä tai etänä

join-sent = Kiitos, ilmoittautumisesi tuli perille.
join-thanks = Kiva, että lähdet mukaan. Ilmoittautumisesi on tallessa: { $programme }.
join-next-confirm = Seuraavaksi ilmoittautumisesi katsoo { $lead }. Kerron sinulle heti, kun saan vastauksen.
join-next-ready = Etsin sinulle nyt paria. Kerron heti, kun pari on valmis.
join-changed = Muutin ilmoittautumisesi. Nyt siinä lukee:
join-closed = { $programme } ei ota juuri nyt uusia mukaan. Kerron kanavalla, kun ilmoittautuminen taas aukeaa.
join-nothing-open = Työpaikallasi ei ole nyt avointa mentorointia. Kerron kanavalla, kun se alkaa.
join-which = Mistä mentoroinnista on kyse?
join-yours = Ilmoittautumisesi: { $programme }

join-state = Vaihe
join-state-waiting = odottaa esihenkilöä
join-state-talk-first = jutellaan ensin esihenkilön kanssa
join-state-ready = paria etsitään
join-state-paired = pari on löytynyt
join-state-paused = tauolla
join-state-left = ei mukana

button-join-show = Katso tai muuta
button-join-change = Muuta
button-leave-programme = Jää pois
