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
reason-shifts = Shared shifts
reason-meets = Meeting
introduction-as-mentor = You are the mentor. No ready answers are needed: listening and your own experience are enough.
introduction-as-mentee = You are the mentee: you bring the topics, and your partner helps you on.
introduction-as-peer = You are peers: both bring topics, and both help.
introduction-start = Start by agreeing on a meeting. It counts as working time.
introduction-guide = Tips for the journey (in Finnish): https://www.ttl.fi/vanhustyon-vatupassi

button-introduction-meet = Suggest a time
button-introduction-goals = Look at the goals
