# The home page: where things stand, at a glance.

page-hello = Hello, { $name }.
page-yours = Only you can see this page.
page-pair = Your partner is { $name }.
page-group = Your group
page-members = With you
page-programme = Programme
page-next-rest = This is a pause. There is nothing you need to do.
page-next-propose =
    { $form ->
        [group] Next, agree on a meeting. Any of you can propose a time.
       *[pair] Next, agree on a meeting. Either of you can propose a time.
    }
page-next-offered = The proposed time waits for an answer. I will tell you as soon as it is agreed.
page-next-meet = Before you meet, you can think about what you would like to talk about. There is no homework.
page-lead-open = Next, you can open sign-up.
page-lead-announce = Next, you can announce mentoring in the channel.
page-lead-answer =
    { $count ->
        [one] One sign-up waits for your answer.
       *[other] { $count } sign-ups wait for your answer.
    }
page-lead-pairs = { $count } people wait for company. You can ask for a proposal, and you decide.
page-lead-calm = Nothing waits for you right now.
page-lead-sees = You see sign-ups, pairs, groups and meeting times. You do not see answers or goals.
button-page-about = What is this?
button-page-hours = Working hours
button-page-language = Language
button-page-mydata = My data
hint-answered-in-chat = The answer is in our chat. Nobody else sees it.
hint-cannot-write = I cannot write to you in this workspace. Please tell the programme lead.
outsider-not-here = Hello! I help this workplace's own people with mentoring. I keep nothing about you. If you would like to take part, ask the person who invited you here.
