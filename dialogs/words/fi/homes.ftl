# Yhdellä työpaikalla voi olla monta keskustelupaikkaa: osa ihmisistä on Slackissa, osa Teamsissa.

app-name =
    { $app ->
        [slack] Slack
        [teams] Teams
       *[other] toinen sovellus
    }
channel-in-app = #{ $channel } ({ $app })
channel-none = ei vielä kanavaa
introduction-elsewhere = Parisi on eri sovelluksessa kuin sinä: { $app }. Kerron kaiken kummallekin omassa sovelluksessa. Kun tapaatte, sopikaa myös, miten muuten pidätte yhteyttä.
introduction-elsewhere-workspace = Parisi on eri työtilassa kuin sinä. Kerron kaiken kummallekin omassa työtilassa. Kun tapaatte, sopikaa myös, miten muuten pidätte yhteyttä.
introduction-elsewhere-group = Eri paikassa kuin sinä keskustelevat kanssani: { $names }. Kerron kaiken jokaiselle omassa keskustelussa. Kun tapaatte, sopikaa myös, miten muuten pidätte yhteyttä.
pairs-in-apps = Eri sovelluksissa
pairs-in-app = { $name } ({ $app })
pairs-in-workspaces = Eri työtiloissa
pairs-look = Katso
pairs-same-name = Kahdessa paikassa on sama nimi. Onko kyseessä sama ihminen?
room-elsewhere =
    { $count ->
        [one] Tätä keskustelua ei näe { $names }. Kerron hänelle kaiken hänen omassa keskustelussaan.
       *[other] Tätä keskustelua eivät näe { $names }. Kerron heille kaiken heidän omissa keskusteluissaan.
    }
