# A group's meetings: which times suit, who comes, whose turn it is.

group-answer-ask = Mitkä ajoista sopivat sinulle?
group-answer-note = Valitse kaikki, jotka käyvät. Voit myös kirjoittaa numerot, esimerkiksi: 1 ja 3. Tai ehdota aivan muuta aikaa.
option-group-none = Ei mikään näistä
group-answer-kept = Kiitos. Kerron heti, kun aika varmistuu.
group-answer-none = Kiitos, kun kerroit. Aina ei sovi, eikä se haittaa. Kerron, mihin aikaan muut päätyvät.
group-counter-waits = Merkitsin, että nämä ajat eivät käy sinulle. Jokin niistä käy jo jollekulle, joten uusia etsitään vain, jos nämä eivät riitä.

group-without-you = Aika ei käynyt sinulle, eikä se haittaa. Jos pääsetkin, paina nappia.
group-if-you-cannot = Aika käy jo riittävän monelle. Jos sinä et pääse, paina nappia. Syytä ei tarvitse kertoa.
group-old-time = Uusi aika ei varmistunut, joten tapaaminen pysyy ennallaan.

group-short-all = Kaikki ovat vastanneet, mutta mikään aika ei käynyt riittävän monelle.
group-short-week = Ehdotuksesta on viikko, eikä mikään aika ole vielä varmistunut.
group-short-best = Parhaiten kävisi tämä aika: { $when }. Silloin pääsevät { $names }.
group-short-ask = Mitä tehdään?
option-group-new = Ehdota uusia aikoja
option-group-anyway = Tavataan silloin
option-group-wait = Odotetaan vielä
option-group-drop = Annetaan olla
group-waits = Selvä, odotetaan. Kerron heti, kun aika varmistuu.
group-dropped = Yhteistä aikaa ei tällä kertaa löytynyt. Uutta voi ehdottaa kuka vain.
group-withdrawn = Ehdotus on peruttu. Muutkin saavat tiedon.

group-off = Tapaaminen { $when } jää väliin, koska aika ei enää käy riittävän monelle. Uutta aikaa voi ehdottaa kuka vain.
group-few = Tapaamiseen { $when } pääsevät nyt { $names }.
group-keep-ask = Tuletko silti?
group-keep-note = Tapaaminen pidetään, jos ainakin kaksi tulee.
option-keep-keep = Tulen
option-keep-away = En tule silloin

away-kept = Kiitos, kun kerroit. Se ei haittaa: muut tapaavat sovitusti. Jos pääsetkin, paina nappia.
away-known = Muut tietävät jo, ettet pääse silloin.
away-others = { $name } ei pääse tapaamiseen { $when }. Muut tapaavat sovitusti.
coming-kept = Hienoa, että pääset.
coming-known = Olet jo mukana tässä tapaamisessa.
coming-others = { $name } pääsee sittenkin tapaamiseen { $when }.

turn-ask = Kiertääkö kutsuvuoro ryhmässänne?
turn-note = Vuorossa oleva saa ensimmäisenä muistutuksen etsiä aika. Ehdottaa voi silti kuka vain, ja tämän voi muuttaa koska vain.
option-turn-yes = Kiertää
option-turn-no = Ei kierrä
turn-on-others = { $name } laittoi kutsuvuoron kiertämään ryhmässänne. Vuorossa oleva saa ensimmäisenä muistutuksen etsiä aika. Jos haluat muuttaa tämän, kirjoita: kutsuvuoro
turn-off-others = { $name } lopetti kutsuvuoron kierron. Aikaa voi ehdottaa kuka vain.
turn-is-yours = Kutsuvuoro on nyt sinulla. Ehdottaa voi silti kuka vain.
turn-is = Kutsuvuorossa on nyt { $name }. Ehdottaa voi silti kuka vain.
turn-goes-round = Kutsuvuoro kiertää. Kun olette tavanneet, vuorossa on { $name }. Ehdottaa voi silti kuka vain.
turn-none = Kutsuvuoro ei kierrä. Aikaa voi ehdottaa kuka vain.
turn-no-group = Kutsuvuoro voi kiertää vain ryhmässä.
button-turn = Kutsuvuoro

word-away = en pääsekään, en pääse tapaamiseen, olen poissa
word-coming = pääsen sittenkin, pääsenkin, tulen sittenkin
word-turn = kutsuvuoro, kutsuvuorot
