# The home page: where things stand, at a glance.

page-hello = Hello, { $name }.
page-yours = Only you can see this page.
page-pair = Your partner is { $name }.
page-group = Your group
page-members = The others
page-programme = Programme
page-next-rest = This is a pause. There is nothing you need to do.
page-next-propose =
    { $form ->
        [group] Next, you can agree on a meeting. Any of you can suggest a time.
       *[pair] Next, you can agree on a meeting. Either of you can suggest a time.
    }
page-next-offered = The suggested time is waiting for an answer. I will tell you as soon as it is agreed.
page-next-meet = Before you meet, you can think about what you would like to talk about. There is no homework.
page-lead-open = Next, you can open sign-up.
page-lead-announce = Next, you can announce mentoring in the channel.
page-lead-answer =
    { $count ->
        [one] Next, you can look at the sign-up that is waiting for your answer.
       *[other] Next, you can look at the sign-ups that are waiting for your answer.
    }
page-lead-pairs = { $count } people are waiting for a partner or a group. You can ask for a proposal, and you decide.
page-lead-calm = Nothing is waiting for you right now.
page-lead-sees = You see sign-ups, pairs, groups and meeting times. You do not see answers or goals.
button-page-about = What is this?
button-page-hours = Working hours
button-page-language = Language
button-page-mydata = My data
hint-answered-in-chat = The answer is in our chat. Nobody else sees it.
hint-cannot-write = I cannot write to you in this workspace. Please tell the coordinator.
hint-open-chat = I cannot write to you now, because our chat is blocked or removed. Open the chat with me, and we go on there.
outsider-not-here = Hello! I help the people of this workplace with mentoring. I keep nothing about you. If you would like to take part, ask the person who invited you here.
