# A programme from its leads' side: create, announce, open, close.

word-programme = programme, program
word-programme-create = programme create, create programme, create program, new programme
word-programme-announce = programme announce, announce mentoring, announce
word-programme-open = programme open, open programme
word-programme-close = programme close, close programme

programme-ask-name = What is the programme called?
programme-ask-preset = What kind of programme is it?
programme-ask-channel = In which channel is mentoring announced?
programme-channel-note = Type the channel’s name, for example #yksikko.
programme-channel-unclear = I could not read the channel. Type one name, for example #yksikko.
option-preset-care-work = Care work in shifts
option-preset-entrepreneurs = Entrepreneurs as peers
option-preset-peer-group = Peer group

programme-created = Your programme is set up: { $programme }. Only you can see it for now. Its rules:
programme-which = Which programme do you mean?
programme-opened = Sign-up is open: { $programme }.
programme-open-already = Sign-up is open already: { $programme }.
programme-closed = Sign-up is closed: { $programme }. Journeys that have begun go on as before.
programme-led-by = Mentoring here is led by { $lead }.

programme-state = Stage
programme-state-draft = a draft that only you see
programme-state-open = sign-up open
programme-state-closed = sign-up closed
programme-announced = Told in the channel
programme-pairs = Pairs on their way
programme-rhythm = Meetings
programme-every = every { $least }–{ $most } weeks
programme-length = Length
programme-months = about { $count } months
programme-meeting = One meeting
programme-minutes = { $count } minutes
programme-confirms = Signing up
programme-confirms-yes = the supervisor looks at each one
programme-confirms-no = straight in
programme-channel = Channel

announcement-ask = Shall I post this in #{ $channel }?
announcement-note = Languages that go out: { $languages }. Each has a Join button, and sign-up opens with it.
announcement-posted = I am posting the announcement in #{ $channel } now, and sign-up is open. I will tell you about everyone who wants to join.
announcement-kept = All right, I posted nothing. The announcement waits here.
option-announcement-post = Post it
option-announcement-not-now = Not now

button-announcement-join = Join
button-programme-create = Create a programme
button-programme-open = Open sign-up
button-programme-close = Close sign-up

announcement-languages = In which languages does it go out?
option-announcement-languages = Choose languages

preset-care-work-about = Pairs who meet often, in working time, with a supervisor.
preset-entrepreneurs-about = Peer pairs and peer groups who meet less often, no supervisor.
preset-peer-group-about = Groups of 4–10 without a leader, meeting once a month.
programme-ask-forms = Which forms of mentoring are offered?
programme-forms-note = People choose from these when they sign up.
programme-rules-yours = You can change the rules at any time.
programme-every-same =
    { $count ->
        [one] every week
       *[other] every { $count } weeks
    }
programme-minutes-at-work = { $count } minutes, in working time
programme-forms = Forms
programme-group = Size of a group
programme-members = { $least }–{ $most } people
programme-members-same = { $count } people
programme-leads = Coordinators
programme-contact = Contact person
programme-off = Questions left out
programme-off-count = { $count }
programme-texts = In your own words
programme-texts-count =
    { $count ->
        [one] one text
       *[other] { $count } texts
    }
programme-groups = Groups on their way
button-programme = Programme
button-programme-change = Change
