"""Why two people were proposed to each other, and why somebody was left out.

Says only what the two told about themselves; what keeps people apart is never among the reasons.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from bot.domain.pairing.group_rules import (
    WAYS,
    apart,
    fits_group,
    shared_languages,
    shared_shifts,
    shared_ways,
)
from bot.domain.pairing.model import (
    Candidate,
    LeftOut,
    Proposal,
    Reason,
    ReasonKind,
    Sizes,
    WhyLeftOut,
)
from bot.domain.pairing.rules import (
    Pair,
    allowed,
    no_shared_language,
    no_shared_shift,
    roles_fit,
    seeks_a_partner,
)


def reasons(viewer: Candidate, partner: Candidate) -> tuple[Reason, ...]:
    """Each criterion that the two meet, from the viewer's side; a criterion without items is left away."""
    both = (viewer.meets, partner.meets)
    found: tuple[tuple[ReasonKind, Iterable[str]], ...] = (
        (ReasonKind.GIVES_WHAT_YOU_WANT, partner.gives & viewer.wants),
        (ReasonKind.WANTS_WHAT_YOU_GIVE, partner.wants & viewer.gives),
        (ReasonKind.SHARED_TOPICS, partner.wants & viewer.wants),
        (ReasonKind.LANGUAGES, partner.languages & viewer.languages),
        (ReasonKind.SHIFTS, partner.shifts & viewer.shifts),
        (ReasonKind.MEETS, (way for way in WAYS if all(one in (way, "both") for one in both))),
    )
    named = ((kind, tuple(sorted(items))) for kind, items in found)
    return tuple(Reason(kind, viewer.id, items) for kind, items in named if items)


def proposal(first: Candidate, second: Candidate, *, mentoring: bool, locked: bool = False) -> Proposal:
    """The proposal with both members' reasons; with `mentoring`, `first` is the mentor."""
    if not mentoring and second.id < first.id:
        first, second = second, first
    return Proposal(
        members=(first.id, second.id),
        mentor=first.id if mentoring else "",
        reasons=reasons(first, second) + reasons(second, first),
        locked=locked,
    )


def left_out(
    candidates: Sequence[Candidate], pairs: Iterable[Pair], *, forbidden: Collection[Pair], roles: bool
) -> tuple[LeftOut, ...]:
    """Everybody who seeks a partner and is in none of the pairs, by id, with the rule that did it."""
    paired = {person for pair in pairs for person in pair}
    alone = sorted(
        (one for one in candidates if one.id not in paired and seeks_a_partner(one, roles=roles)),
        key=lambda one: one.id,
    )
    rules = {one.id: _rule(one, candidates, forbidden=forbidden, roles=roles) for one in alone}
    had_options = [one for one in alone if rules[one.id] is None]
    return tuple(
        LeftOut(one.id, rules[one.id] or _taken(one, only=len(had_options) == 1, roles=roles))
        for one in alone
    )


def _rule(
    person: Candidate, candidates: Sequence[Candidate], *, forbidden: Collection[Pair], roles: bool
) -> WhyLeftOut | None:
    """The rule that leaves the person without any option, or None if there were options."""
    others = [one for one in candidates if one.id != person.id]
    others = [
        one for one in others if roles_fit(person, one, roles=roles) or roles_fit(one, person, roles=roles)
    ]
    if not others:
        return WhyLeftOut.NO_ROLE_LEFT if roles else WhyLeftOut.ODD_NUMBER
    others = [one for one in others if not no_shared_language(person, one)]
    if not others:
        return WhyLeftOut.NO_SHARED_LANGUAGE
    others = [one for one in others if not no_shared_shift(person, one)]
    if not others:
        return WhyLeftOut.NO_SHARED_TIME
    fits = any(
        allowed(first, second, forbidden=forbidden, roles=roles)
        for one in others
        for first, second in ((person, one), (one, person))
    )
    return None if fits else WhyLeftOut.NOBODY_FITS


def _taken(person: Candidate, *, only: bool, roles: bool) -> WhyLeftOut:
    """Why somebody with options is alone: all of them have others by now."""
    one_role = roles and person.role in ("mentor", "mentee")
    if one_role:
        return WhyLeftOut.NO_ROLE_LEFT
    return WhyLeftOut.ODD_NUMBER if only else WhyLeftOut.NOBODY_FITS


# --- groups ---------------------------------------------------------------------------------------------


def group_reasons(viewer: Candidate, others: Sequence[Candidate]) -> tuple[Reason, ...]:
    """Each criterion that a member and the others meet, from the member's side.

    A topic counts when at least one of the others has it; languages, shifts and ways to meet are those of all.
    """
    gives = frozenset[str]().union(*(one.gives for one in others))
    wants = frozenset[str]().union(*(one.wants for one in others))
    together = [viewer, *others]
    found: tuple[tuple[ReasonKind, Iterable[str]], ...] = (
        (ReasonKind.GIVES_WHAT_YOU_WANT, gives & viewer.wants),
        (ReasonKind.WANTS_WHAT_YOU_GIVE, wants & viewer.gives),
        (ReasonKind.SHARED_TOPICS, wants & viewer.wants),
        (ReasonKind.LANGUAGES, shared_languages(together)),
        (ReasonKind.SHIFTS, shared_shifts(together)),
        (ReasonKind.MEETS, shared_ways(together)),
    )
    named = ((kind, tuple(sorted(items))) for kind, items in found)
    return tuple(Reason(kind, viewer.id, items) for kind, items in named if items)


def group_proposal(members: Sequence[Candidate], *, locked: bool = False) -> Proposal:
    """The proposal of a group with every member's reasons."""
    members = sorted(members, key=lambda one: one.id)
    reasons_ = [
        reason
        for one in members
        for reason in group_reasons(one, [other for other in members if other.id != one.id])
    ]
    return Proposal(tuple(one.id for one in members), "", tuple(reasons_), locked)


def group_left_out(
    candidates: Sequence[Candidate],
    groups: Iterable[Sequence[str]],
    *,
    forbidden: Collection[Pair],
    sizes: Sizes,
) -> tuple[LeftOut, ...]:
    """Everybody who seeks a group and is in none of these, by id, with the rule that did it."""
    seated = {person for group in groups for person in group}
    alone = sorted((one for one in candidates if one.id not in seated), key=lambda one: one.id)
    return tuple(LeftOut(one.id, _group_rule(one, candidates, seated, forbidden, sizes)) for one in alone)


def _group_rule(
    person: Candidate,
    candidates: Sequence[Candidate],
    seated: Collection[str],
    forbidden: Collection[Pair],
    sizes: Sizes,
) -> WhyLeftOut:
    others = [one for one in candidates if one.id != person.id]
    talking = [one for one in others if not no_shared_language(person, one)]
    if others and not talking:
        return WhyLeftOut.NO_SHARED_LANGUAGE
    timely = [one for one in talking if not no_shared_shift(person, one)]
    if others and not timely:
        return WhyLeftOut.NO_SHARED_TIME
    fitting = [one for one in timely if fits_group(person, [one], ()) and not apart(person, one, forbidden)]
    if others and not fitting:
        return WhyLeftOut.NOBODY_FITS
    waiting = [one for one in fitting if one.id not in seated]
    if len(fitting) + 1 < sizes.least or len(waiting) == len(fitting):
        return WhyLeftOut.TOO_FEW
    return WhyLeftOut.GROUPS_FULL
