# Pairs from the leads' side: proposal, edits, publishing.

word-pairs = pairs
word-pairs-propose = pairs propose, propose pairs
word-pairs-again = propose again
word-pairs-publish = pairs publish, publish pairs
word-pairs-discard = pairs discard, discard pairs

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
pairs-none = I found no pair that fits what everyone wishes.
pairs-mentor-pair = { $first } (mentor) and { $second } (mentee)
pairs-peer-pair = { $first } and { $second } (peers)
pairs-is-locked = Locked: stays, even if I propose the others again.
pairs-left-out = Without a partner: { $name }, because { $why }
pairs-check = How does it look? You can still change any pair.
left-out-odd-number = the number of people is odd.
left-out-no-role-left = nobody in the other role is free.
left-out-no-shared-language = there is no shared language.
left-out-no-shared-time = the shifts do not overlap.
left-out-nobody-fits = nobody suitable is free now.

reason-lead-gives = { $giver } can help, { $seeker } wants to talk about
reason-lead-shared-topics = Both want to talk about
reason-lead-languages = Shared languages
reason-lead-shifts = Shared shifts
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
pairs-swap-with = With whom would { $name } change places?
pairs-swap-nobody = Nobody fits a swap this time: { $name }.
pairs-swapped = Swapped. The proposal now looks like this:
pairs-situation-changed = Somebody in the proposal no longer waits for a partner, so I published nothing. Here is a new proposal:
pairs-discarded = I discarded the proposal. Nobody heard of it.
pairs-published =
    { $count ->
        [one] Published. One pair will now hear about each other:
       *[other] Published. { $count } pairs will now hear about each other:
    }
pairs-published-left =
    { $count ->
        [one] One person has no partner yet. I will tell them, and next time they come first.
       *[other] { $count } people have no partner yet. I will tell them, and next time they come first.
    }
left-out-told = I did not find a suitable partner for you this time.
left-out-first-next = Next time you will be among the first. There is nothing you need to do.

button-pairs-lock = Lock
button-pairs-unlock = Unlock
button-pairs-apart = Not this pair
button-pairs-swap = Swap…
button-pairs-publish = Publish
button-pairs-again = Propose again
button-pairs-discard = Discard
