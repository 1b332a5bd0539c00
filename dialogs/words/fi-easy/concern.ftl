# A concern, told to the one person whom the programme names for that.

concern-who =
    Voit kertoa huolen yhteyshenkilölle.
    Hän on { $name }.
    Hän ei ole ohjelman vetäjä.
    Hän ei ole kenenkään esihenkilö tässä mentoroinnissa.
concern-what =
    Vain yhteyshenkilö saa viestin.
    Hän lukee sen työajalla.
    Esihenkilö ja ohjelman vetäjä eivät saa tietää.
    Parisi tai ryhmäsi ei saa tietää.
concern-danger =
    Jos jonkun henki tai terveys on vaarassa, soita heti 112.
    Kukaan ei seuraa tätä keskustelua.
concern-ask = Miten haluat kertoa huolen?
concern-note =
    Näet viestin vielä kerran.
    Vasta sitten se lähtee.
option-concern-write = Kirjoitan viestin
option-concern-call = Pyydän yhteydenottoa
option-concern-self = Otan itse yhteyttä
concern-ask-words = Kirjoita lyhyesti: Mistä haluat puhua?
concern-words-note = Älä kirjoita asiakkaiden tai potilaiden nimiä.
concern-your-words = Viestisi
concern-check = Lähetänkö tämän viestin? Sen saa { $name }.
concern-check-call =
    { $name } saa tietää, että haluat puhua.
    En kerro aihetta.
    Lähetänkö tiedon?
option-concern-send = Lähetä
option-concern-drop = Älä lähetä
concern-sent =
    Lähetin viestin.
    Sen saa { $name }.
    Kerron sinulle, kun hän vastaa.
concern-sent-note =
    Voit perua viestin ennen kuin hän on lukenut sen.
    Jos hän ei vastaa kolmessa päivässä, muistutan häntä kerran.
    Kerron sen myös sinulle.
concern-not-sent =
    Selvä.
    En lähettänyt mitään.
    En myöskään tallentanut mitään.
concern-self =
    Selvä.
    Yhteyshenkilö on { $name }.
    En kerro hänelle mitään.
button-concern = Huoli
button-concern-take-back = Peru viesti
button-concern-more = Kerron lisää
concern-taken-back =
    Peruin viestin.
    Sitä ei ehtinyt lukea kukaan.
    Viestistä ei jäänyt mitään.
    Saaja oli { $name }.
concern-state-sent = { $name } ei ole vielä lukenut viestiäsi.
concern-state-read =
    { $name } on lukenut viestisi.
    Sitä ei voi enää perua.
    Kerron, kun hän ottaa yhteyttä.
concern-state-answered = { $name } on luvannut ottaa sinuun yhteyttä.
concern-state-returned =
    Viestisi tuli takaisin.
    Yhteyshenkilöön ei saa enää yhteyttä.
concern-not-kept =
    En tallentanut sitä, mitä kirjoitit.
    Kerron ensin, kuka saa viestin.
concern-which = Mihin mentorointiin huoli liittyy?

# For the contact.
concern-came-write =
    Sinä olet yhteyshenkilö.
    Sinulle on viesti.
    Sen lähetti { $name }.
    Vain sinä voit lukea sen.
concern-came-call =
    Sinä olet yhteyshenkilö.
    { $name } toivoo, että otat yhteyttä.
    Hän ei kertonut aihetta.
concern-again-write =
    Sinä olet yhteyshenkilö.
    Sinulle on viesti.
    Sen lähetti { $name }.
    Muistutan tästä vain tämän kerran.
concern-again-call =
    Sinä olet yhteyshenkilö.
    { $name } toivoo, että otat yhteyttä.
    Muistutan tästä vain tämän kerran.
concern-came-note = Kukaan muu ei tiedä tästä.
button-concern-read = Lue viesti
button-concern-reply = Otan yhteyttä
concern-words-of = Lähettäjä: { $name }
concern-read-note =
    Älä kerro viestistä muille.
    Ota itse yhteyttä lähettäjään.
    Älä vastaa täällä.
concern-reply-thanks =
    Kiitos.
    { $name } saa tietää, että otat yhteyttä.
    Sovi aika suoraan hänen kanssaan.

# What the author hears.
concern-answered =
    { $name } tietää nyt huolestasi.
    Hän ottaa sinuun yhteyttä.
concern-no-word-yet =
    Yhteyshenkilö ei ole vielä vastannut.
    Hän on { $name }.
    Muistutin häntä kerran.
    Voit puhua myös muille.
concern-returned =
    Yhteyshenkilöön ei saa enää yhteyttä täällä.
    Hän luki viestisi.
    Hän ei näe sitä enää.
concern-returned-unread =
    Yhteyshenkilöön ei saa enää yhteyttä täällä.
    Hän ei lukenut viestiäsi.
    Hän ei näe sitä enää.
concern-returned-call =
    Yhteyshenkilöön ei saa enää yhteyttä täällä.
    Hän ei ota sinuun yhteyttä.

# When there is nobody, or not this one.
concern-none =
    Täällä ei ole nyt yhteyshenkilöä.
    Voit kertoa huolen myös muille.
concern-unreachable =
    Yhteyshenkilöön ei saa nyt yhteyttä täällä.
    Hän on { $name }.
    En lähettänyt mitään.
concern-same =
    Yhteyshenkilö on { $name }.
    Te olette mukana samassa mentoroinnissa.
    Jos huoli koskee häntä, kerro se mieluummin muualla.
concern-you =
    Sinä olet itse yhteyshenkilö.
    Kerro oma huolesi jollekin muulle.
concern-elsewhere =
    Voit puhua huolesta työterveyshuollossa.
    Työpaikalla sinua auttaa myös työsuojelu-valtuutettu.
concern-leads =
    Jos haluat, voit kertoa huolen myös ohjelman vetäjälle: { $names }.
    Minä en kerro huolesta muille.
button-concern-go = Huoli ei koske häntä

# In the export of one's own data.
paper-talk-concern = Huolen kertominen
paper-concerns = Huolet, jotka olet kertonut
paper-concern = { $day }. Saaja on { $name }. { $state }
paper-concern-sent = Odottaa.
paper-concern-read = Hän on lukenut viestin.
paper-concern-answered = Hän ottaa yhteyttä.
paper-concern-returned = Tuli takaisin.

# For the leads.
contact-unreachable =
    Yhteyshenkilöön ei saa nyt yhteyttä täällä.
    Voit pyytää toista henkilöä.

word-concern = huoli, huolenaihe, olen huolissani
