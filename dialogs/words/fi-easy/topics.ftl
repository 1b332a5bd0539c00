# Mitä ilmoittautuessa voi valita. Sopii sekä napiksi että keskelle lausetta: pieni alkukirjain, enintään 24 merkkiä.

topic-everyday-work = työpäivän sujuminen
topic-new-at-work = uutena työssä
topic-meeting-residents = asukkaan kohtaaminen
topic-dementia = muistisairaus
topic-families = asukkaan omaiset
topic-end-of-life = saattohoito
topic-medicines = lääkkeet
topic-records = kirjaaminen
topic-difficult-moments = vaikeat tilanteet
topic-teamwork = yhteistyö tiimissä
topic-learning = uuden oppiminen
topic-wellbeing = jaksaminen ja hyvä olo
topic-work-and-life = työ ja muu elämä
topic-career = oma työura
topic-business = oma yritys
topic-part-of-business = osa yrityksestä
topic-entrepreneurship = työ yrittäjänä
topic-customers = asiakkaat ja palvelut
topic-money = raha ja hinnat
topic-employing = työ työnantajana
topic-growth = yrityksen kasvu
topic-networks = yhteistyö muiden kanssa
topic-change = muutos ja uusi alku

shift-day = aamuvuoro tai päivävuoro
shift-evening = iltavuoro
shift-night = yövuoro
shift-weekend = viikonloppuvuoro
shift-office = toimistoaika

form-mentor-pair = mentori ja aktori
form-peer-pair = pari samassa asemassa
form-peer-group = ryhmä samassa asemassa

language-fi = suomi
language-sv = ruotsi
language-en = englanti
language-et = viro
language-ru = venäjä
language-uk = ukraina
language-so = somali
language-ar = arabia
language-fil = filipino
