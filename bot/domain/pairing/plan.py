"""One round for everybody: mentor pairs and peer pairs by the exact matching, groups by the group former."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.domain.pairing.groups import form_groups
from bot.domain.pairing.model import Candidate, Sizes, Solution
from bot.domain.pairing.rules import Pair
from bot.domain.pairing.solve import propose


def plan(
    candidates: Sequence[Candidate],
    *,
    locked: Sequence[tuple[str, ...]],
    forbidden: Collection[Pair],
    seed: int,
    roles: bool,
    sizes: Sizes,
) -> Solution:
    """Pairs for those who would like one partner (see `propose`), groups for those who would like one (`form_groups`).

    Pairs come first among the proposals. Raises ValueError when two candidates share an id.
    """
    if len({one.id for one in candidates}) != len(candidates):
        raise ValueError("two candidates share an id")
    pairs = propose(
        [one for one in candidates if not one.group],
        locked=[(one[0], one[1]) for one in locked if len(one) == 2],
        forbidden=forbidden,
        seed=seed,
        roles=roles,
    )
    groups = form_groups(
        [one for one in candidates if one.group],
        locked=[one for one in locked if len(one) > 2],
        forbidden=forbidden,
        seed=seed,
        sizes=sizes,
    )
    return Solution(
        proposals=(*pairs.proposals, *groups.proposals),
        left_out=tuple(sorted((*pairs.left_out, *groups.left_out), key=lambda one: one.person)),
        total=pairs.total + groups.total,
        exact=pairs.exact and (groups.exact or not groups.proposals),
    )
