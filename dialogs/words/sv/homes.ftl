# En arbetsplats kan chatta på flera ställen: en del i Slack, en del i Teams.

app-name =
    { $app ->
        [slack] Slack
        [teams] Teams
       *[other] en annan app
    }
channel-in-app = #{ $channel } ({ $app })
channel-none = ingen kanal ännu
introduction-elsewhere = Din partner finns i en annan app än du: { $app }. Jag berättar allt för er båda i er egen app. När ni träffas kan ni också komma överens om hur ni annars håller kontakten.
introduction-elsewhere-workspace = Din partner finns i en annan arbetsyta än du. Jag berättar allt för er båda i er egen arbetsyta. När ni träffas kan ni också komma överens om hur ni annars håller kontakten.
introduction-elsewhere-group = På ett annat ställe än du chattar med mig: { $names }. Jag berättar allt för var och en i den egna chatten. När ni träffas kan ni också komma överens om hur ni annars håller kontakten.
pairs-in-apps = I olika appar
pairs-in-app = { $name } ({ $app })
pairs-in-workspaces = I olika arbetsytor
pairs-look = Se efter
pairs-same-name = Samma namn finns på två ställen. Är det samma person?
room-elsewhere =
    { $count ->
        [one] Den här chatten syns inte för { $names }. Jag berättar allt i hens egen chatt.
       *[other] Den här chatten syns inte för { $names }. Jag berättar allt i deras egna chattar.
    }
