# Mitä ilmoittautuessa voi valita. Sopii sekä napiksi että keskelle lausetta: pieni alkukirjain, enintään 24 merkkiä.

topic-everyday-work = arjen sujuminen
topic-new-at-work = uutena työssä
topic-meeting-residents = asukkaan kohtaaminen
topic-dementia = muistisairaus arjessa
topic-families = omaiset ja läheiset
topic-end-of-life = saattohoito
topic-medicines = lääkehoito
topic-records = kirjaaminen
topic-difficult-moments = hankalat tilanteet
topic-teamwork = yhteistyö tiimissä
topic-learning = uuden oppiminen
topic-wellbeing = jaksaminen ja hyvä olo
topic-work-and-life = työ ja muu elämä
topic-career = työura ja suunta
topic-business = oma liiketoiminta
topic-part-of-business = osa liiketoimintaa
topic-entrepreneurship = yrittäjänä oleminen
topic-customers = asiakkaat ja palvelut
topic-money = talous ja hinnoittelu
topic-employing = työnantajana oleminen
topic-growth = kasvu ja kehittäminen
topic-networks = verkostot ja yhteistyö
topic-change = muutos ja uudet alut

shift-day = aamu- tai päivävuoro
shift-evening = iltavuoro
shift-night = yövuoro
shift-weekend = viikonloppuvuoro
shift-office = toimistoaika

form-mentor-pair = mentori ja aktori
form-peer-pair = vertaispari
form-peer-group = vertaisryhmä

language-fi = suomi
language-sv = ruotsi
language-en = englanti
language-et = viro
language-ru = venäjä
language-uk = ukraina
language-so = somali
language-ar = arabia
language-fil = filipino
