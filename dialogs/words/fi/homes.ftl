# Yhdellä työpaikalla voi olla monta keskustelupaikkaa: osa ihmisistä on Slackissa, osa Teamsissa.

app-name =
    { $app ->
        [slack] Slack
        [teams] Teams
       *[other] toinen sovellus
    }
channel-in-app = #{ $channel } ({ $app })
channel-none = ei vielä kanavaa
introduction-elsewhere = Parisi käyttää eri sovellusta kuin sinä: { $app }. Kumpikin saa viestini omaan sovellukseensa. Kun tapaatte, sopikaa myös, miten muuten pidätte yhteyttä.
introduction-elsewhere-workspace = Parisi on eri työtilassa kuin sinä. Kumpikin saa viestini omaan työtilaansa. Kun tapaatte, sopikaa myös, miten muuten pidätte yhteyttä.
introduction-elsewhere-group =
    { $count ->
        [one] { $names } juttelee kanssani eri paikassa kuin sinä. Jokainen saa viestini omaan keskusteluunsa. Kun tapaatte, sopikaa myös, miten muuten pidätte yhteyttä.
       *[other] { $names } juttelevat kanssani eri paikassa kuin sinä. Jokainen saa viestini omaan keskusteluunsa. Kun tapaatte, sopikaa myös, miten muuten pidätte yhteyttä.
    }
pairs-in-apps = Eri sovelluksissa
pairs-in-app = { $name } ({ $app })
pairs-in-workspaces = Eri työtiloissa
pairs-look = Huomaa
pairs-same-name = Kahdessa paikassa on sama nimi. Onko kyseessä sama ihminen?
room-elsewhere =
    { $count ->
        [one] { $names } ei näe tätä keskustelua. Kerron hänelle kaiken erikseen.
       *[other] { $names } eivät näe tätä keskustelua. Kerron heille kaiken erikseen.
    }
