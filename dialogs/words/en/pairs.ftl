# Pairs from the leads' side: proposal, edits, publishing.

word-pairs = pairs, groups
word-pairs-propose = pairs propose, propose pairs, propose groups
word-pairs-again = propose again
word-pairs-publish = pairs publish, publish pairs, groups publish, publish groups
word-pairs-discard = pairs discard, discard pairs, discard proposal
word-pairs-lock = lock
word-pairs-unlock = unlock
word-pairs-swap = swap
word-pairs-move = move to group
word-pairs-take-out = take out
word-pairs-split = split group
groups-ready =
    { $count ->
        [0] Nobody is waiting for a group right now.
        [one] One person is waiting for a group. I can propose groups once there are { $least }.
       *[other] { $count } people are waiting for a group. A group has at least { $least }.
    }
groups-proposed = My proposal: { $made }.
count-groups =
    { $count ->
        [one] one group
       *[other] { $count } groups
    }
count-pairs =
    { $count ->
        [one] one pair
       *[other] { $count } pairs
    }

pairs-ready =
    { $count ->
        [0] Nobody is waiting for a partner right now.
        [one] One person is waiting for a partner. With two or more I can propose pairs.
       *[other] { $count } people are waiting for a partner. I can propose who would fit together.
    }
pairs-proposed =
    { $count ->
        [one] I propose one pair.
       *[other] I propose { $count } pairs.
    }
pairs-nobody-hears = Nobody else hears anything before you publish.
pairs-none =
    { $kind ->
        [group] I found no group yet that fits what everyone wishes.
       *[pair] I found no pair that fits what everyone wishes.
    }
pairs-group = { $group }: { $names }
pairs-group-label =
    { $all ->
        [one] Group
       *[other] Group { $number }
    }
pairs-mentor-pair = { $first } (mentor) and { $second } (mentee)
pairs-peer-pair = { $first } and { $second } (peers)
pairs-is-locked = Locked: stays, even if I propose the others again.
pairs-left-out =
    { $kind ->
        [group] Without a group: { $name }, because { $why }
       *[pair] Without a partner: { $name }, because { $why }
    }
pairs-check = How does it look? You can still change anything.
pairs-move-who = Who moves to another group?
pairs-place-who = Who needs a place in a group?
pairs-move-to = Into which group? Moving: { $name }.
pairs-move-nowhere = There is no suitable place now: { $name }. A group needs a shared language, shared working time and a shared way to meet, and it has 3 to 10 members.
pairs-moved = Moved: { $name }. The proposal now looks like this:
pairs-take-out-ask = Who would wait for the next round?
pairs-taken-out = Taken out: { $name }. The proposal now looks like this:
pairs-split-ask = Which group becomes two? Choose one of its members.
pairs-split-done = The group is now two. The proposal looks like this:
left-out-odd-number = the number of people is odd.
left-out-no-role-left = nobody in the other role is free.
left-out-no-shared-language = there is no shared language.
left-out-no-shared-time = there is no shared working time.
left-out-nobody-fits =
    { $kind ->
        [group] no suitable group was found now.
       *[pair] nobody suitable is free now.
    }
left-out-too-few = there are still too few who fit together.
left-out-groups-full = the groups are full.
left-out-taken-out = they were taken out of this proposal.
reason-lead-group-gives-what-you-want = Somebody wants to talk, somebody can help
reason-lead-group-shared-topics = Several want to talk about

reason-lead-gives = { $giver } can help, { $seeker } wants to talk about
reason-lead-shared-topics = Both want to talk about
reason-lead-languages = Shared languages
reason-lead-shifts = Shared working time
reason-lead-meets = Meeting

pairs-open-already = A proposal is open already. It looks like this:
pairs-changed = The proposal has changed since you saw it. It now looks like this:
pairs-over = This proposal is no longer open, so nothing changed. This is where we are:
pairs-cannot = I could not make this change. The proposal is as it was:
pairs-locked = Locked. { $pair }
pairs-unlocked = No longer locked. { $pair }
pairs-kept-apart = All right, I will not propose them to each other. The new proposal:
pairs-same-again = The same proposal is still the best I can find.
pairs-swap-who = Which one of the two changes?
pairs-swap-with = Who would { $name } change places with?
pairs-swap-nobody = Nobody fits a swap this time: { $name }.
pairs-swapped = Swapped. The proposal now looks like this:
pairs-situation-changed = Somebody in the proposal is no longer waiting, so I published nothing. Here is a new proposal:
groups-published = Published. These people now hear about each other ({ $made }):
pairs-discarded = I discarded the proposal. Nobody heard about it.
pairs-published =
    { $count ->
        [one] Published. One pair will now hear about each other:
       *[other] Published. { $count } pairs will now hear about each other:
    }
pairs-published-left =
    { $kind ->
        [group]
            { $count ->
                [one] One person has no group yet. I will tell them, and next time they come first.
               *[other] { $count } people have no group yet. I will tell them, and next time they come first.
            }
        [any]
            { $count ->
                [one] One person has no partner or group yet. I will tell them, and next time they come first.
               *[other] { $count } people have no partner or group yet. I will tell them, and next time they come first.
            }
       *[pair]
            { $count ->
                [one] One person has no partner yet. I will tell them, and next time they come first.
               *[other] { $count } people have no partner yet. I will tell them, and next time they come first.
            }
    }
left-out-told =
    { $kind ->
        [group] I did not find a suitable group for you this time.
       *[pair] I did not find a suitable partner for you this time.
    }
button-pairs-move = Move…
button-pairs-place = Find a place…
button-pairs-take-out = Take out…
button-pairs-split = Split in two
left-out-first-next = Next time you will be among the first. There is nothing you need to do.

button-pairs-lock = Lock
button-pairs-unlock = Unlock
button-pairs-apart = Not this pair
button-pairs-swap = Swap…
button-pairs-publish = Publish
button-pairs-again = Propose again
button-pairs-discard = Discard
