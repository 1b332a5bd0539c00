# A lead looks at sign-ups.

word-people = people, sign-ups, signups, participants

sign-up-new = { $name } would like to join mentoring.
sign-up-ask = Does this work? If something needs settling first, have a talk together.
sign-up-role = Role
sign-up-form = Form
sign-up-wants = Wants to talk about
sign-up-gives = Can help with
sign-up-languages = Languages
sign-up-shifts = At work
sign-up-meets = Meeting
sign-up-capacity = Mentees at most

option-sign-up-fits = Fits well
option-sign-up-talk = Let’s talk first

sign-up-accepted =
    { $kind ->
        [group] { $lead } said yes to your sign-up. I am now looking for a group for you, and will tell you as soon as it is ready.
       *[pair] { $lead } said yes to your sign-up. I am now looking for a partner for you, and will tell you as soon as the pair is ready.
    }
sign-up-talk = { $lead } would like to talk with you first. You decide together how to go on. Your sign-up stays saved.
sign-up-thanks =
    { $kind ->
        [group] Thank you. Ready for a group: { $name }. I have told them too.
       *[pair] Thank you. Ready for a partner: { $name }. I have told them too.
    }
sign-up-talk-thanks = All right. Once you have talked, you can accept the sign-up from the list: { $name }.
sign-up-settled = This has already been answered. { $name }: { $state }.
sign-up-gone = This sign-up is no longer there, so there is nothing to do.
sign-up-still-waits = Your sign-up still waits for an answer. You may also ask about it yourself: { $lead }.

people-title = Sign-ups: { $programme }
people-nobody = Nobody has signed up yet. I will tell you about each one.
people-decide = Choose a name to look at the sign-up and answer.
people-waiting = Waiting for your answer
people-talk-first = Talk first
people-ready = Waiting for pair or group
people-paired = In a pair or a group
people-paused = On a break

leads-only = This is a tool for the coordinator of a programme.

# How a person belongs to the workspace; only leads see it.
sign-up-belongs = In the workspace
belongs-guest = as a guest
belongs-outsider = from another organisation
people-guest = Guests in the workspace
people-outsider = From another organisation
