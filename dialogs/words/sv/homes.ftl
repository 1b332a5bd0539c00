# En arbetsplats kan chatta på flera ställen: en del i Slack, en del i Teams.

app-name =
    { $app ->
        [slack] Slack
        [teams] Teams
       *[other] en annan app
    }
channel-in-app = #{ $channel } ({ $app })
channel-none = ingen kanal ännu
introduction-elsewhere = Din partner använder en annan app än du: { $app }. Var och en får mina meddelanden i sin egen app. När ni träffas kan ni också komma överens om hur ni annars håller kontakten.
introduction-elsewhere-workspace = Din partner finns i en annan arbetsyta än du. Var och en får mina meddelanden i sin egen arbetsyta. När ni träffas kan ni också komma överens om hur ni annars håller kontakten.
introduction-elsewhere-group =
    { $count ->
        [one] { $names } chattar med mig på ett annat ställe än du. Var och en får mina meddelanden i sin egen chatt. När ni träffas kan ni också komma överens om hur ni annars håller kontakten.
       *[other] { $names } chattar med mig på ett annat ställe än du. Var och en får mina meddelanden i sin egen chatt. När ni träffas kan ni också komma överens om hur ni annars håller kontakten.
    }
pairs-in-apps = I olika appar
pairs-in-app = { $name } ({ $app })
pairs-in-workspaces = I olika arbetsytor
pairs-look = Lägg märke till
pairs-same-name = Samma namn finns på två ställen. Är det samma person?
room-elsewhere =
    { $count ->
        [one] { $names } ser inte den här chatten. Jag berättar allt för hen i en egen chatt.
       *[other] { $names } ser inte den här chatten. Jag berättar allt för dem i egna chattar.
    }
