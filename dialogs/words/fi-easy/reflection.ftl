# Oppaan kysymykset hetkillään, ja kaikki kysymykset vaiheittain.

reflect-silence = Jos et vastaa, kysyn vielä kerran viikon päästä.
reflect-themes =
    Näistä voi puhua: { $themes }.
    Voitte puhua myös muusta.
reflect-own-words = Kerro, mitä ajattelet.
reflect-thanks =
    Kiitos vastauksista.
    Jos haluat lukea ne myöhemmin, kirjoita: vastaukseni
reflect-kept =
    Vastauksesi ovat tallessa.
    Jos haluat lukea ne myöhemmin, kirjoita: vastaukseni
reflect-none =
    Selvä. Voit vastata myöhemmin.
    Kirjoita silloin: kysymykset
reflect-nothing =
    Saat kysymyksiä, kun sinulla on pari tai ryhmä.
    Kerron heti, kun löydän sinulle parin tai ryhmän.

start-lead =
    Parisi on { $partner }.
    Kysyn muutaman kysymyksen ennen kuin tapaatte.
    Vastaa rauhassa. Nämä eivät ole läksyjä.
check-in-lead =
    Mieti viime tapaamista.
    Kysyn enintään kolme kysymystä.
halfway-lead =
    Puolet mentoroinnista on nyt mennyt.
    Nyt on hyvä hetki miettiä, miten teillä sujuu.
halfway-offer =
    Voitte muuttaa sitä, kuinka usein tapaatte.
    Voitte muuttaa myös sopimusta.
    Teidän ei ole pakko muuttaa mitään.
end-more =
    Minulla on vielä muutama kysymys.
    Haluatko jatkaa nyt?

answer-now = Vastauksesi nyt
answer-private-again =
    Olet näyttänyt tämän muille.
    Jos kirjoitat uuden vastauksen, vain sinä näet sen.
    Voit näyttää myös uuden vastauksen, jos haluat.
answer-private-promised =
    Näytän tämän muille, kun mentorointi päättyy.
    Jos kirjoitat uuden vastauksen, vain sinä näet sen.
answer-kept = Kiitos. Vastasit näin.

reflect-phase = Mitä haluat nähdä?
reflect-pick = Mihin haluat vastata?
reflect-line = { $number }. { $question }
reflect-line-marked = { $line } ({ $mark })
reflect-mark-answered = olet vastannut
reflect-mark-next = kysyn seuraavaksi
reflect-mark-later = kysyn viimeiseksi
reflect-mark-out = en kysy tätä
reflect-line-closing = – { $question } (kysyn tämän lopussa)
reflect-tip = – { $tip }
reading-lead = Täältä voit lukea lisää mentoroinnista.
reading-item = – { $item }

option-phase-start = Alun kysymykset
option-phase-under-way = Mentoroinnin aikana
option-phase-end = Lopun kysymykset
option-phase-own = Omat kysymykset
option-phase-tips = Neuvoja
option-phase-reading = Lue lisää
option-question = Kysymys { $number }
option-more-questions = Näytä lisää
option-arrange-questions = Siirrä kysymyksiä
option-add-question = Lisää oma kysymys
option-end-more = Jatka nyt

button-share-one = Näytä jokin vastaus
button-change-rhythm = Muuta tapaamisia
button-amend = Muuta sopimusta

word-reflect = kysymykset, pohdi, pohdinta, mieti
start-lead-group =
    Ryhmässäsi ovat { $partner }.
    Kysyn muutaman kysymyksen ennen kuin tapaatte.
    Vastaa rauhassa. Nämä eivät ole läksyjä.
