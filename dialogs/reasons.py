"""Why people were matched, in words of people: for the lead who decides, and for each member."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from bot.domain.message import Items, Name, Text, say
from bot.domain.pairing.model import Proposal, Reason, ReasonKind
from dialogs.labels import languages, shifts, topics, ways_to_meet

LABELS: Mapping[ReasonKind, Callable[[Iterable[str]], Items]] = {
    ReasonKind.GIVES_WHAT_YOU_WANT: topics,
    ReasonKind.WANTS_WHAT_YOU_GIVE: topics,
    ReasonKind.SHARED_TOPICS: topics,
    ReasonKind.LANGUAGES: languages,
    ReasonKind.SHIFTS: shifts,
    ReasonKind.MEETS: ways_to_meet,
}
"""How the items of a reason are listed."""


def own_rows(reasons: Iterable[Reason]) -> tuple[tuple[Text, Text], ...]:
    """Reasons from one member's own view, for that member."""
    return tuple((say(f"reason-{one.kind}"), LABELS[one.kind](one.items)) for one in reasons)


def lead_rows(proposal: Proposal) -> tuple[tuple[Text, Text], ...]:
    """A proposal's reasons for a lead: what each can give the other, then what both share."""
    giving: list[tuple[Text, Text]] = []
    sharing: list[tuple[Text, Text]] = []
    for one in proposal.reasons:
        items = LABELS[one.kind](one.items)
        if one.kind is ReasonKind.GIVES_WHAT_YOU_WANT:
            giver = next(member for member in proposal.members if member != one.viewer)
            giving.append((say("reason-lead-gives", giver=Name(giver), seeker=Name(one.viewer)), items))
        elif one.kind is not ReasonKind.WANTS_WHAT_YOU_GIVE and one.viewer == proposal.members[0]:
            sharing.append((say(f"reason-lead-{one.kind}"), items))
    return (*giving, *sharing)


def own_group_rows(reasons: Iterable[Reason]) -> tuple[tuple[Text, Text], ...]:
    """Reasons from one group member's own view, for that member."""
    return tuple((say(f"reason-group-{one.kind}"), LABELS[one.kind](one.items)) for one in reasons)


def group_rows(proposal: Proposal) -> tuple[tuple[Text, Text], ...]:
    """A group's reasons for a lead: what members can give each other, what several want, what all share."""
    rows: list[tuple[Text, Text]] = []
    for kind in (ReasonKind.GIVES_WHAT_YOU_WANT, ReasonKind.SHARED_TOPICS):
        items = sorted({item for one in proposal.reasons if one.kind is kind for item in one.items})
        rows += [(say(f"reason-lead-group-{kind}"), LABELS[kind](items))] if items else []
    rows += [
        (say(f"reason-lead-{one.kind}"), LABELS[one.kind](one.items))
        for one in proposal.reasons
        if one.viewer == proposal.members[0]
        and one.kind in (ReasonKind.LANGUAGES, ReasonKind.SHIFTS, ReasonKind.MEETS)
    ]
    return tuple(rows)
