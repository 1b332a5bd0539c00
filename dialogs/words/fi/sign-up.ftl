# Vetäjä katsoo ilmoittautumisia.

word-people = ilmoittautuneet, ihmiset, osallistujat, väki

sign-up-new = { $name } haluaa mukaan mentorointiin.
sign-up-ask = Sopiiko tämä? Jos haluat sopia ensin jostain, jutelkaa rauhassa.
sign-up-role = Rooli
sign-up-form = Muoto
sign-up-wants = Haluaa jutella
sign-up-gives = Voi auttaa
sign-up-languages = Kielet
sign-up-shifts = Töissä
sign-up-meets = Tapaaminen
sign-up-capacity = Aktoreita enintään

option-sign-up-fits = Sopii hyvin
option-sign-up-talk = Jutellaan ensin

sign-up-accepted =
    { $kind ->
        [group] { $lead } hyväksyi ilmoittautumisesi. Etsin sinulle nyt ryhmää ja kerron heti, kun ryhmä on valmis.
       *[pair] { $lead } hyväksyi ilmoittautumisesi. Etsin sinulle nyt paria ja kerron heti, kun pari on valmis.
    }
sign-up-talk = { $lead } haluaa jutella kanssasi ensin. Sovitte yhdessä, miten jatketaan. Ilmoittautumisesi pysyy tallessa.
sign-up-thanks =
    { $kind ->
        [group] Kiitos. Nyt ryhmää voi etsiä: { $name }. Kerroin myös hänelle.
       *[pair] Kiitos. Nyt paria voi etsiä: { $name }. Kerroin myös hänelle.
    }
sign-up-talk-thanks = Selvä. Kun olette jutelleet, voit hyväksyä ilmoittautumisen listalta: { $name }.
sign-up-settled = Tähän on jo vastattu. { $name }: { $state }.
sign-up-gone = Tätä ilmoittautumista ei enää ole, joten mitään ei tarvitse tehdä.
sign-up-still-waits = Ilmoittautumisesi odottaa vielä vastausta. Voit myös itse kysyä, miltä näyttää: { $lead }.

people-title = Ilmoittautuneet: { $programme }
people-nobody = Kukaan ei ole vielä ilmoittautunut. Kerron sinulle jokaisesta.
people-decide = Valitse nimi, niin voit katsoa ilmoittautumista ja vastata.
people-waiting = Odottaa vastaustasi
people-talk-first = Jutellaan ensin
people-ready = Odottaa paria tai ryhmää
people-paired = Parissa tai ryhmässä
people-paused = Tauolla

leads-only = Tämä on ohjelman vetäjän työkalu.

# Miten ilmoittautunut kuuluu työtilaan; vain vetäjä näkee.
sign-up-belongs = Työtilassa
belongs-guest = vieraana
belongs-outsider = toisesta organisaatiosta
people-guest = Vieraina työtilassa
people-outsider = Toisesta organisaatiosta
