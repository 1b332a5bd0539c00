"""Why two people were matched, in words of people: for the lead who decides, and for each of the two."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.message import Name, Text, say
from bot.domain.pairing.model import Proposal, Reason, ReasonKind
from dialogs.labels import listed

LABELS = {
    ReasonKind.GIVES_WHAT_YOU_WANT: "topic",
    ReasonKind.WANTS_WHAT_YOU_GIVE: "topic",
    ReasonKind.SHARED_TOPICS: "topic",
    ReasonKind.LANGUAGES: "language",
    ReasonKind.SHIFTS: "shift",
    ReasonKind.MEETS: "meets",
}
"""What kind of label the items of a reason have."""


def own_rows(reasons: Iterable[Reason]) -> tuple[tuple[Text, Text], ...]:
    """Reasons from one member's own view, for that member."""
    return tuple((say(f"reason-{one.kind}"), listed(LABELS[one.kind], one.items)) for one in reasons)


def lead_rows(proposal: Proposal) -> tuple[tuple[Text, Text], ...]:
    """A proposal's reasons for a lead: what each can give the other, then what both share."""
    giving: list[tuple[Text, Text]] = []
    sharing: list[tuple[Text, Text]] = []
    for one in proposal.reasons:
        items = listed(LABELS[one.kind], one.items)
        if one.kind is ReasonKind.GIVES_WHAT_YOU_WANT:
            giver = next(member for member in proposal.members if member != one.viewer)
            giving.append((say("reason-lead-gives", giver=Name(giver), seeker=Name(one.viewer)), items))
        elif one.kind is not ReasonKind.WANTS_WHAT_YOU_GIVE and one.viewer == proposal.members[0]:
            sharing.append((say(f"reason-lead-{one.kind}"), items))
    return (*giving, *sharing)
