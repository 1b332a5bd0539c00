# The introduction: who your partner is, why the two of you, and how to start.

introduction-title = Your partner is { $name }.
introduction-about = Your partner says:
introduction-wants = Wants to talk about
introduction-gives = Can help with
introduction-shifts = At work
introduction-why = Why the two of you:
reason-gives-what-you-want = You want to talk, your partner can help
reason-wants-what-you-give = Your partner wants to talk, you can help
reason-shared-topics = Interests both of you
reason-languages = Shared languages
reason-shifts = Shared working time
reason-meets = Meeting
introduction-as-mentor = You are the mentor. No ready answers are needed: listening and your own experience are enough.
introduction-as-mentee = You are the mentee: you bring the topics, and your partner helps you on.
introduction-as-peer = You are equals: both bring topics, and both help.
introduction-as-group = You are all equals: everybody brings topics, and everybody helps. Nobody leads the group.
introduction-start-free = Start by agreeing on a meeting. Set aside a quiet moment for it.
introduction-start = Start by agreeing on a meeting. It counts as working time.

button-introduction-meet = Suggest a time
button-introduction-goals = Look at the goals
introduction-group-title =
    { $count ->
        [one] In your group with you: { $names }.
       *[other] In your group with you: { $names }.
    }
introduction-group-about = What the others say:
introduction-group-why = Why this group:
introduction-member-both = would like to talk about { $wants }; can help with { $gives }
introduction-member-wants = would like to talk about { $wants }
introduction-member-gives = can help with { $gives }
reason-group-gives-what-you-want = You want to talk, somebody can help
reason-group-wants-what-you-give = Somebody wants to talk, you can help
reason-group-shared-topics = Interests you and others
reason-group-languages = Shared languages
reason-group-shifts = Shared working time
reason-group-meets = Meeting
