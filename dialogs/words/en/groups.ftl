# A group on its way: somebody joins or leaves, a lead adds somebody.

word-group-add = add to group
group-goes-on =
    { $count ->
        [one] The group goes on. In your group now: { $names }.
       *[other] The group goes on. In your group now: { $names }.
    }
group-ends-here = The group ends here, as there are so few of you left. Thank you for taking part.
group-small-lead = A group has only two members left: { $names }. If somebody is waiting for a group, you can add them. Programme: { $programme }.
group-unreachable = Messages do not get through now: { $name }. Meanwhile you go on with the others.
group-joined = Somebody new is joining your group: { $name }.
group-joined-privacy = They see nothing of what you have shared so far. If you have an agreement already, they get it to read.
newcomer-meeting = The group has a meeting ahead:
group-add-ask = Whom shall we add to a group?
group-add-where = Into which group? To be added: { $name }. These groups fit:
group-add-nowhere = There is no group now that fits: { $name }.
group-add-not = These groups do not fit now:
group-add-not-full = the group is full
group-add-not-left = has been in this group before
group-add-not-no-shared-language = there is no shared language
group-add-not-no-shared-time = there is no shared working time
group-add-not-no-way-to-meet = there is no shared way to meet
group-add-not-kept-apart = these people cannot be put in one group
group-add-no-groups = No group is on its way now. You can propose new ones.
group-add-nobody = Nobody is waiting for a group now. I will tell you about each sign-up.
group-add-over = Nobody can be added to this group any more. This is where we are:
group-add-gone = They are no longer waiting for a group, so nothing changed.
group-added = Added: { $name }. Already in the group: { $names }. I have told everybody.
group-named = { $name } + { $count }
button-group-add = Add to a group…
newcomer-lead = There is a group for you. It is already on its way.
