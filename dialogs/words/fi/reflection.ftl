# Oppaan kysymykset hetkillään, ja kaikki kysymykset vaiheittain.

reflect-silence = Jos et vastaa, kysyn vielä kerran viikon päästä.
reflect-themes = Näistä voi puhua, ja muustakin: { $themes }.
reflect-own-words = Kerro omin sanoin.
reflect-thanks = Kiitos, että pysähdyit. Vastauksesi löydät aina sanalla vastaukseni.
reflect-kept = Se, minkä ehdit vastata, on tallessa. Löydät sen sanalla vastaukseni.
reflect-none = Selvä. Kysymykset odottavat sanan pohdi takana, jos ne joskus tulevat mieleen.
reflect-nothing = Pohdittavaa tulee, kun sinulla on pari tai ryhmä. Kerron heti, kun sellainen löytyy.

start-lead = Parisi on { $partner }. Ennen kuin tapaatte, mieti rauhassa, mitä itse toivot. Tämä ei ole läksy.
check-in-lead = Pysähdytään hetkeksi viime tapaamisen äärelle. Kysymyksiä on enintään kolme.
halfway-lead = Olette matkan puolivälissä. On hyvä hetki katsoa, missä mennään.
halfway-offer = Jos tapaamisten tahtia tai sopimusta kannattaa muuttaa, se käy tästä. Hyvää ei tarvitse muuttaa.
end-more = Kysymyksiä olisi vielä muutama. Jatketaanko nyt, vai myöhemmin?

answer-now = Vastauksesi nyt
answer-private-again = Olet jakanut tämän. Kun kirjoitat uuden vastauksen, se on taas vain sinulla, kunnes jaat sen.
answer-private-promised = Tämä menee perille, kun matka päättyy. Kun kirjoitat uuden vastauksen, se jää vain sinulle.
answer-kept = Kiitos. Näin vastasit.

reflect-phase = Mitä haluat katsoa?
reflect-pick = Mihin haluat vastata?
reflect-line = { $number }. { $question }
reflect-line-marked = { $line } ({ $mark })
reflect-mark-answered = vastattu
reflect-mark-next = kysyn seuraavaksi
reflect-mark-later = kysyn viimeiseksi
reflect-mark-out = jätetty pois
reflect-line-closing = – { $question } (kysyn tämän, kun matka päättyy)
reflect-tip = – { $tip }
reading-lead = Näistä voit lukea lisää mentoroinnista, jos haluat.
reading-item = – { $item }

option-phase-start = Alussa
option-phase-under-way = Matkalla
option-phase-end = Lopussa
option-phase-own = Omat kysymykset
option-phase-tips = Vinkkejä
option-phase-reading = Lue lisää
option-question = Kysymys { $number }
option-more-questions = Näytä lisää
option-arrange-questions = Muuta järjestystä
option-add-question = Lisää oma kysymys
option-end-more = Jatketaan nyt

button-share-one = Jaa jokin vastaus
button-change-rhythm = Muuta tahtia
button-amend = Muuta sopimusta

word-reflect = pohdi, pohdinta, kysymykset, mieti
start-lead-group = Ryhmässäsi ovat { $partner }. Mieti rauhassa ennen tapaamista, mitä itse toivot. Tämä ei ole läksy.
