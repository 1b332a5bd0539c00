# Monta keskustelupaikkaa.

app-name =
    { $app ->
        [slack] Slack
        [teams] Teams
       *[other] toinen sovellus
    }
channel-in-app = #{ $channel } ({ $app })
channel-none = ei vielä kanavaa
introduction-elsewhere =
    Parisi käyttää eri sovellusta kuin sinä: { $app }.
    Minä kerron asiat teille molemmille.
    Saat viestit omaan sovellukseesi.
    Kun tapaatte, sopikaa myös, miten pidätte yhteyttä.
introduction-elsewhere-workspace =
    Parisi on eri työtilassa kuin sinä.
    Minä kerron asiat teille molemmille.
    Saat viestit omaan työtilaasi.
    Kun tapaatte, sopikaa myös, miten pidätte yhteyttä.
introduction-elsewhere-group =
    { $count ->
        [one] { $names } puhuu kanssani eri paikassa kuin sinä.
       *[other] { $names } puhuvat kanssani eri paikassa kuin sinä.
    }
    Minä kerron asiat jokaiselle.
    Kun tapaatte, sopikaa myös, miten pidätte yhteyttä.
pairs-in-apps = Eri sovelluksissa
pairs-in-app = { $name } ({ $app })
pairs-in-workspaces = Eri työtiloissa
pairs-look = Huomaa
pairs-same-name = Kahdessa paikassa on sama nimi. Onko se sama ihminen?
room-elsewhere =
    { $count ->
        [one] { $names } ei näe tätä keskustelua. Kerron hänelle asiat erikseen.
       *[other] { $names } eivät näe tätä keskustelua. Kerron heille asiat erikseen.
    }
