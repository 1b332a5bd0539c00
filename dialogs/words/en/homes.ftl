# One workplace may chat in several places: some people in Slack, some in Teams.

app-name =
    { $app ->
        [slack] Slack
        [teams] Teams
       *[other] another app
    }
channel-in-app = #{ $channel } ({ $app })
channel-none = no channel yet
introduction-elsewhere = Your partner uses another app than you: { $app }. Each of you gets my messages in your own app. When you meet, you can also agree on how else to keep in touch.
introduction-elsewhere-workspace = Your partner is in another workspace than you. Each of you gets my messages in your own workspace. When you meet, you can also agree on how else to keep in touch.
introduction-elsewhere-group =
    { $count ->
        [one] { $names } chats with me in another place than you. Everyone gets my messages in their own chat. When you meet, you can also agree on how else to keep in touch.
       *[other] { $names } chat with me in another place than you. Everyone gets my messages in their own chat. When you meet, you can also agree on how else to keep in touch.
    }
pairs-in-apps = In different apps
pairs-in-app = { $name } ({ $app })
pairs-in-workspaces = In different workspaces
pairs-look = Please note
pairs-same-name = The same name stands in two places. Is it one person?
room-elsewhere =
    { $count ->
        [one] { $names } does not see this conversation. I tell them everything in their own chat.
       *[other] { $names } do not see this conversation. I tell them everything in their own chats.
    }
