# One workplace may chat in several places: some people in Slack, some in Teams.

app-name =
    { $app ->
        [slack] Slack
        [teams] Teams
       *[other] another app
    }
channel-in-app = #{ $channel } ({ $app })
channel-none = no channel yet
introduction-elsewhere = Your partner is in another app than you: { $app }. I tell each of you everything in your own app. When you meet, you can also agree on how else to keep in touch.
introduction-elsewhere-workspace = Your partner is in another workspace than you. I tell each of you everything in your own workspace. When you meet, you can also agree on how else to keep in touch.
introduction-elsewhere-group = Chatting with me in another place than you: { $names }. I tell everyone everything in their own chat. When you meet, you can also agree on how else to keep in touch.
pairs-in-apps = In different apps
pairs-in-app = { $name } ({ $app })
pairs-in-workspaces = In different workspaces
pairs-look = Please look
pairs-same-name = The same name stands in two places. Is it one person?
room-elsewhere =
    { $count ->
        [one] { $names } does not see this conversation. I tell them everything in their own chat.
       *[other] { $names } do not see this conversation. I tell them everything in their own chats.
    }
