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
    Nämä ihmiset keskustelevat eri paikassa kuin sinä: { $names }.
    Minä kerron asiat jokaiselle.
    Kun tapaatte, sopikaa myös, miten pidätte yhteyttä.
pairs-in-apps = Eri sovelluksissa
pairs-in-app = { $name } ({ $app })
pairs-in-workspaces = Eri työtiloissa
pairs-look = Katso
pairs-same-name = Kahdessa paikassa on sama nimi. Onko se sama ihminen?
room-elsewhere =
    { $count ->
        [one] { $names } ei näe tätä keskustelua.
       *[other] { $names } eivät näe tätä keskustelua.
    }
    Minä kerron asiat erikseen.
