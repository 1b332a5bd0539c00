# Signing up: the form, one's own sign-up, and what happens next.

word-join = join, sign up, join in
word-join-change = change my sign-up

join-title = Join: { $programme }
join-welcome = It is good that you want to join. I am Rinnalla, your mentoring helper at work.
join-welcome-free = It is good that you want to join. I am Rinnalla, your mentoring helper.
join-change-how = You can skip whatever has not changed.
join-role = In which role would you like to join?
join-role-note =
    { $kind ->
        [pair] A mentor shares experience. A mentee brings the topics. In a peer pair both do a bit of each.
        [group] A mentor shares experience. A mentee brings the topics. In a peer group everybody does a bit of each.
       *[any] A mentor shares experience. A mentee brings the topics. In a peer pair or a peer group everybody does a bit of each.
    }
join-wants = What would you like to talk about?
join-wants-note =
    { $kind ->
        [pair] Choose as many as you like. Your partner will see these.
        [group] Choose as many as you like. Your group will see these.
       *[any] Choose as many as you like. Your partner or group will see these.
    }
join-gives = Where could you help somebody else?
join-gives-note =
    { $kind ->
        [pair] Everybody has something to give, newcomers too. Your partner will see these.
        [group] Everybody has something to give, newcomers too. Your group will see these.
       *[any] Everybody has something to give, newcomers too. Your partner or group will see these.
    }
join-languages = In which languages can you talk?
join-meets = How would you like to meet?
join-shifts = When are you at work?
join-shifts-note =
    { $kind ->
        [pair] I send messages only in your working time, and look for a partner you have time to meet.
        [group] I send messages only in your working time, and look for a group you have time to meet.
       *[any] I send messages only in your working time, and look for company you have time to meet.
    }
join-capacity = How many mentees could you meet at the same time?
join-capacity-note = I ask this of mentors. One is a good start.
join-avoid =
    { $kind ->
        [pair] Is there somebody you would rather not have as your partner? Write first and last name, with a comma between people.
        [group] Is there somebody you would rather not have in your group? Write first and last name, with a comma between people.
       *[any] Is there somebody you would rather not have as your partner or in your group? Write first and last name, with a comma between people.
    }
option-role-peer-pair = Peer pair
option-role-peer-group = Peer group

option-role-mentor = Mentor
option-role-mentee = Mentee
option-role-either = Either one
option-meets-place = In person
option-meets-remote = Remotely
option-meets-both = Either is fine

role-mentor = mentor
role-mentee = mentee
role-either = mentor or mentee
meets-place = in person
meets-remote = remotely
meets-both = in person or remotely

join-sent = Thank you, your sign-up has arrived.
join-thanks = Good to have you along. Your sign-up is saved: { $programme }.
join-next-confirm =
    { $count ->
        [one] Next, { $lead } will look at your sign-up. I will tell you as soon as I hear.
       *[other] Your sign-up is now with the coordinators: { $lead }. I will tell you as soon as I hear.
    }
join-next-ready =
    { $kind ->
        [group] I am now looking for a group for you. I will tell you as soon as it is ready.
       *[pair] I am now looking for a partner for you. I will tell you as soon as the pair is ready.
    }
join-changed = I changed your sign-up. It now says:
join-closed = { $programme } takes no new people right now. I will say in the channel when sign-up opens again.
join-nothing-open = There is no open mentoring just now. I will say in the channel when you can sign up.
join-which = Which mentoring is this about?
join-yours = Your sign-up: { $programme }

join-state = Stage
join-state-waiting = waiting for the supervisor
join-state-talk-first = first a chat with the supervisor
join-state-ready =
    { $kind ->
        [group] looking for a group
       *[pair] looking for a partner
    }
join-state-paired =
    { $kind ->
        [group] group found
       *[pair] partner found
    }
join-state-paused = on a break
join-state-left = not taking part

button-join-show = See or change
button-join-change = Change
button-leave-programme = Withdraw
join-form = How would you like to take part?
join-form-note = Everybody is equal: each brings topics, and each helps. A group has no leader.
