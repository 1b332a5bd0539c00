# Vetäjä katsoo ilmoittautumisia.

word-people = osallistujat, ilmoittautuneet, ihmiset, väki

sign-up-new = { $name } haluaa mukaan mentorointiin.
sign-up-ask =
    Sopiiko tämä?
    Jos haluat sopia ensin jostain, puhukaa rauhassa.
sign-up-role = Rooli
sign-up-form = Pari vai ryhmä
sign-up-wants = Haluaa puhua
sign-up-gives = Voi auttaa
sign-up-languages = Kielet
sign-up-shifts = Töissä
sign-up-meets = Tapaaminen
sign-up-capacity = Aktoreita enintään

option-sign-up-fits = Sopii hyvin
option-sign-up-talk = Puhumme ensin

sign-up-accepted =
    { $kind ->
        [group]
            { $lead } hyväksyi ilmoittautumisesi.
            Etsin sinulle nyt ryhmää.
            Kerron heti, kun ryhmä on valmis.
       *[pair]
            { $lead } hyväksyi ilmoittautumisesi.
            Etsin sinulle nyt paria.
            Kerron heti, kun löydän parin.
    }
sign-up-talk =
    { $lead } haluaa ensin puhua kanssasi.
    Ilmoittautumisesi on tallessa.
sign-up-thanks =
    { $kind ->
        [group]
            Kiitos.
            Nyt voin etsiä ryhmää: { $name }.
            Kerroin myös hänelle.
       *[pair]
            Kiitos.
            Nyt voin etsiä paria: { $name }.
            Kerroin myös hänelle.
    }
sign-up-talk-thanks =
    Selvä. Puhukaa ensin rauhassa: { $name }.
    Sitten voit hyväksyä ilmoittautumisen listasta.
sign-up-settled = Tähän on jo vastaus. { $name }: { $state }.
sign-up-gone =
    Tätä ilmoittautumista ei enää ole.
    Sinun ei tarvitse tehdä mitään.
sign-up-still-waits =
    Ilmoittautumisesi odottaa vielä vastausta.
    Voit myös kysyä itse: { $lead }.

people-title = Osallistujat: { $programme }
people-nobody =
    Kukaan ei ole vielä ilmoittautunut.
    Kerron sinulle jokaisesta.
people-decide =
    Valitse nimi.
    Sitten voit lukea ilmoittautumisen ja vastata.
people-waiting = Odottaa vastaustasi
people-talk-first = Puhutte ensin
people-ready = Odottaa paria tai ryhmää
people-paired = Pari tai ryhmä on valmis
people-paused = Tauolla

leads-only = Vain ohjelman vetäjä voi tehdä tämän.

# Miten ihminen kuuluu työtilaan. Vain vetäjä näkee.
sign-up-belongs = Tässä työtilassa
belongs-guest = vieraana
belongs-outsider = toiselta työpaikalta
people-guest = Vieraana työtilassa
people-outsider = Toiselta työpaikalta
