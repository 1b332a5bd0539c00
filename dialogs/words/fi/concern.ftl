# A concern, told to the one person whom the programme names for that.

concern-who = Huolen voi kertoa yhteyshenkilölle. Hän on { $name }. Hän ei ole ohjelman vetäjä eikä kenenkään mukana olevan esihenkilö.
concern-what = Viesti menee vain hänelle, ja hän lukee sen työaikanaan. Muut eivät saa tietää: ei ohjelman vetäjä, ei esihenkilö, eikä parisi tai ryhmäsi.
concern-danger = Jos jonkun henki tai terveys on vaarassa, soita heti 112. Tätä keskustelua ei seuraa kukaan.
concern-ask = Miten haluat kertoa?
concern-note = Mitään ei lähde ennen kuin olet nähnyt sen vielä kerran.
option-concern-write = Kirjoitan viestin
option-concern-call = Pyydän yhteydenottoa
option-concern-self = Otan itse yhteyttä
concern-ask-words = Kirjoita lyhyesti, mistä haluat jutella.
concern-words-note = Jätä pois asiakkaiden ja potilaiden nimet.
concern-your-words = Viestisi
concern-check = Lähetetäänkö tämä? Saaja on { $name }.
concern-check-call = { $name } saa tiedon, että toivot yhteydenottoa. Aihetta ei kerrota. Lähetetäänkö?
option-concern-send = Lähetä
option-concern-drop = Älä lähetä
concern-sent = Lähetetty. Saaja on { $name }. Kerron sinulle, kun hän lupaa ottaa yhteyttä.
concern-sent-note = Voit perua viestin niin kauan kuin sitä ei ole luettu. Jos hänestä ei kuulu kolmessa päivässä, muistutan häntä kerran ja kerron siitä sinulle.
concern-not-sent = Selvä. Mitään ei lähtenyt, eikä mitään jäänyt talteen.
concern-self = Selvä. Yhteyshenkilö on { $name }. Minä en kerro hänelle mitään.
button-concern = Huoli
button-concern-take-back = Peru viesti
button-concern-more = Kerron lisää
concern-taken-back = Peruttu. Kukaan ei ehtinyt lukea viestiäsi, eikä siitä jäänyt mitään. Saaja olisi ollut { $name }.
concern-state-sent = Viestisi odottaa vielä lukijaa. Saaja on { $name }.
concern-state-read = { $name } on lukenut viestisi, joten sitä ei voi enää perua. Kerron, kun hän ottaa yhteyttä.
concern-state-answered = { $name } on luvannut ottaa sinuun yhteyttä.
concern-state-returned = Viestisi palasi, sillä yhteyshenkilö ei ole enää tavoitettavissa.
concern-not-kept = En tallentanut sitä, mitä kirjoitit. Ensin kerron, kuka viestin saa.
concern-which = Mihin mentorointiin huoli liittyy?

# For the contact.
concern-came-write = Sinulle on viesti yhteyshenkilönä. Lähettäjä on { $name }. Vain sinä voit lukea sen.
concern-came-call = { $name } toivoo, että otat yhteyttä yhteyshenkilönä. Aihetta hän ei ole kertonut.
concern-again-write = Sinulle on viesti yhteyshenkilönä. Lähettäjä on { $name }. Muistutan tästä tämän kerran.
concern-again-call = { $name } toivoo, että otat yhteyttä yhteyshenkilönä. Muistutan tästä tämän kerran.
concern-came-note = Tästä ei tiedä kukaan muu: ei vetäjä, ei esihenkilö eikä kukaan mukana oleva.
button-concern-read = Lue viesti
button-concern-reply = Otan yhteyttä
concern-words-of = Lähettäjä: { $name }
concern-read-note = Tämä on luottamuksellista. Ota yhteyttä suoraan lähettäjään, ei täällä.
concern-reply-thanks = Kiitos. { $name } saa tiedon, että otat yhteyttä. Sovi hetki suoraan hänen kanssaan.

# What the author hears.
concern-answered = { $name } on saanut tiedon huolestasi ja ottaa sinuun yhteyttä.
concern-no-word-yet = Yhteyshenkilöstä ei ole vielä kuulunut. Hän on { $name }. Muistutin häntä kerran. Voit kertoa huolesta myös muualla.
concern-returned = Yhteyshenkilö ei ole enää tavoitettavissa täällä. Hän ehti lukea viestisi, mutta ei näe sitä enää.
concern-returned-unread = Yhteyshenkilö ei ole enää tavoitettavissa täällä. Hän ei lukenut viestiäsi, eikä se enää näy hänelle.
concern-returned-call = Yhteyshenkilö ei ole enää tavoitettavissa täällä, joten yhteydenottoa ei tule.

# When there is nobody, or not this one.
concern-none = Tässä mentoroinnissa ei ole nyt yhteyshenkilöä. Huolesta kannattaa silti puhua.
concern-unreachable = Yhteyshenkilöä ei juuri nyt tavoiteta täältä. Hän on { $name }. Mitään ei lähetetty.
concern-same = Yhteyshenkilö on { $name }, ja kuljette samaa matkaa. Jos huoli koskee häntä, kerro siitä mieluummin muualla.
concern-you = Olet itse yhteyshenkilö. Omasta huolestasi voit kertoa muualla.
concern-elsewhere = Huolesta voi puhua työterveyshuollossa. Työpaikalla voi kääntyä myös työsuojeluvaltuutetun puoleen.
concern-leads = Jos haluat, voit kertoa myös ohjelman vetäjälle: { $names }. Minä en kerro puolestasi mitään.
button-concern-go = Asia ei koske häntä

# In the export of one's own data.
paper-talk-concern = Huolen kertominen
paper-concerns = Huolet, jotka olet kertonut
paper-concern = { $day }. Saaja on { $name }. { $state }
paper-concern-sent = Odottaa.
paper-concern-read = Luettu.
paper-concern-answered = Luvattu ottaa yhteyttä.
paper-concern-returned = Palasi takaisin.

# For the leads.
contact-unreachable = Häntä ei juuri nyt tavoiteta täältä. Voit pyytää jotakuta toista.

word-concern = huoli, huolenaihe, huolestuttaa
