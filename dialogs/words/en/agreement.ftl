# The mentoring agreement: draft, proposal, acceptance, changes.

word-agreement = agreement, mentoring agreement, contract

agreement-offer-why =
    { $form ->
        [group] This is a good moment to agree how often you meet, where, and what you talk about. One of you drafts, the others look it over.
       *[pair] This is a good moment to agree how often you meet, where, and what you talk about. One of you drafts, the other looks it over.
    }
agreement-offer-ask = Shall we write the mentoring agreement now?
agreement-offer-note =
    { $form ->
        [group] You can change the agreement at any time. Only your group sees it.
       *[pair] You can change the agreement at any time. Only the two of you see it.
    }
option-agreement-usual = The usual choices
option-agreement-draft = Point by point
option-agreement-partner =
    { $form ->
        [group] Someone else drafts
       *[pair] My partner drafts
    }
button-agreement-draft = Write the draft
agreement-partner-asked =
    { $form ->
        [group] All right, I will pass on your wish to the group. You will see the draft when it is ready.
       *[pair] All right, I will pass on your wish. You will see the draft when it is ready.
    }
agreement-you-draft =
    { $form ->
        [group] { $name } would like one of you others to draft the mentoring agreement. It takes about ten minutes.
       *[pair] { $name } would like you to draft the mentoring agreement. It takes about ten minutes.
    }
agreement-partner-drafts = { $name } is writing the agreement now. You will get to look at it when it is ready.

agreement-draft-title = Draft agreement
agreement-draft-how = We go through the agreement one point at a time. Skip whatever is not clear yet: you can agree on it later.
agreement-group-reads = The whole group sees the agreement, and so does whoever joins later. Your own goals and promises are seen only by those who are in the group now.
agreement-at = Point { $number } of { $count }
agreement-usual = The usual choice in this programme: { $choice }
agreement-stands-now = It says now
agreement-you-wrote = You wrote earlier
agreement-wrote = { $name } answered
agreement-how-then = { $label }: how will you do it, then?
agreement-open = To be agreed later
agreement-own-label = { $label } · { $name }
option-agreement-keep = Keep as it was
option-agreement-quote = Use this

agreement-review-ask =
    { $form ->
        [group] This is how the agreement looks. Shall I send it to your group?
       *[pair] This is how the agreement looks. Shall I send it to your partner?
    }
agreement-open-note = What is still open can be filled in now or later.
option-agreement-send =
    { $form ->
        [group] Send to my group
       *[pair] Send to my partner
    }
option-agreement-fill = Fill in what is open
option-agreement-change = Change a point
option-agreement-drop = Discard the draft
agreement-pick-ask = Which point would you like to change?
agreement-nothing-changed = Nothing changed, so the agreement is as it was.
agreement-dropped = The draft is gone. You can start a new one with the word agreement.
agreement-dropped-partner = { $name } put the draft agreement aside.
agreement-draft-fell =
    { $form ->
        [group] The draft agreement was put aside. Any of you can start a new one.
       *[pair] The draft agreement was put aside. A new one can be started at any time.
    }
agreement-settled = The agreement has moved on, so I left it as it is. The word agreement shows where it stands.

agreement-sent = I sent the proposal. Next to look at it: { $names }. I will tell you { $count ->
        [one] when I hear back.
       *[other] when all have answered.
    }
agreement-proposed-to-you =
    { $form ->
        [group] { $name } proposes a mentoring agreement for your group.
       *[pair] { $name } proposes a mentoring agreement for you both.
    }
agreement-change-proposed =
    { $form ->
        [group] { $name } proposes a change to your group’s agreement.
       *[pair] { $name } proposes a change to your agreement.
    }
agreement-yours-too =
    { $form ->
        [group] This is your group’s mentoring agreement. It is in place already.
       *[pair] This is your mentoring agreement. It is in place already.
    }
agreement-rest-stays = The rest stays as it is. Type agreement to see all of it.
agreement-accept-ask = Is this all right for you?
agreement-accept-note = The agreement starts once everyone has accepted it. You can change it later, too.
agreement-accept-note-holds = It stays in place for the others while you think. It can be changed at any time.
option-agreement-accept = I accept
option-agreement-talk = Let’s talk about it
agreement-talk-first = All right, the proposal will wait. When you have talked, type: agreement
agreement-talk-holds = All right. When you have talked, type: agreement
agreement-talk-partner = { $name } would like to talk about the agreement when you meet. The proposal is kept.
agreement-talk-partner-holds = { $name } would like to talk about the agreement when you meet. It is in place as before.
agreement-look-together = The proposed agreement is still waiting. It may be easiest to look at it together when you meet.
agreement-being-changed = { $name } is changing something in the proposed agreement. You will get the new version to look at when it is ready.
agreement-accepted-already = You have already accepted this. Thank you.
agreement-accepted-waits = Thank you, your yes is saved. { $count ->
        [one] Only { $names } is still to look at it.
       *[other] Still to answer: { $names }.
    }
agreement-accepted-holds = Thank you. The agreement is now yours too.

agreement-in-force = Your mentoring agreement is in place. Have a good journey together.
agreement-amended = The change is in place. This is version { $number } of your agreement.
agreement-rhythm-own = You agreed in your own words how often you meet. I remind you in this rhythm: { $rhythm }. To change it, write: rhythm
agreement-own-how = You can still add something of your own to the agreement. You may also leave it out.
agreement-own-kept = Thank you, what you added is in the agreement now.
agreement-own-none = All right, the agreement is ready as it is.
agreement-own-partner = { $name } added their own part to the agreement.

agreement-holds = Agreement, version { $number }. In place since { $since }.
agreement-held = Version { $number }. In place from { $since }.
agreement-proposed = Proposed agreement
agreement-waits-for = { $count ->
        [one] Only { $names } is still to look at it.
       *[other] Still to answer: { $names }.
    }
agreement-copy = Here is your agreement.
agreement-file = Mentoring agreement
agreement-no-earlier = There are no earlier versions.
agreement-nothing = You have no partner or group now, so there is no agreement yet.
button-agreement-amend = Change the agreement
button-agreement-change = Change a point
button-agreement-copy = Get a copy
button-agreement-earlier = Earlier versions
button-agreement-take = I’ll write it
button-agreement-look = Look and answer
