# How the app is introduced where it is installed, and in Teams the command menu.

app-long = Rinnalla walks beside a mentoring pair or a peer group from the day they sign up to the last meeting. It helps you find times, brings a few things worth thinking about before a meeting, and asks afterwards what you took with you. Answers belong to whoever wrote them: neither the supervisor nor the coordinator sees them. Messages come in working time. Taking part is voluntary, and you can stop at any time.
teams-app-about = Mentoring support: helps you meet, and brings things worth thinking about.
teams-app-reads = In channels and group chats Rinnalla sees only what is written to it.

teams-command-join = Sign up for mentoring
teams-command-status = See how things stand and what comes next
teams-command-meet = Book, move or cancel a meeting
teams-command-reflect = Think over questions in peace
teams-command-goals = See or change your goals
teams-command-agreement = See or change the mentoring agreement
teams-command-pause = Take a break
teams-command-leave = Stop. No reason is needed
teams-command-language = Change the language
teams-command-help = See everything you can type
teams-command-hours = Say when you are at work
teams-command-concern = Tell if something worries you
teams-command-programme = For coordinators: create a programme, or see how yours stands
