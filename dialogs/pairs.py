"""Pairs and groups: the engine proposes, a lead decides, edits and publishes (PATH1-05, REQ-42). For leads only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.domain.event import Pressed, Said
from bot.domain.journey import Form
from bot.domain.message import Actions, Button, Part, Say, Style, command, say
from bot.domain.pairing import edit
from bot.domain.pairing.model import Candidate, Proposal, Round, RoundState
from bot.domain.pairing.plan import plan
from bot.domain.programme import Programme
from dialogs.adding import running, waiting
from dialogs.candidates import candidates, has_roles, ready, sizes
from dialogs.commands import Call, Handler
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.labels import proposing
from dialogs.proposals import card, closing, read_subject, seen, show, subject, title
from dialogs.publishing import publish, still_holds


@dataclass(frozen=True, slots=True)
class At:
    """An open round that a lead acts on, and the people the button names."""

    programme: Programme
    round: Round
    people: tuple[str, ...]
    typed: bool = False

    @property
    def proposal(self) -> Proposal | None:
        """The named pair, or the one pair or group of the one who is named, if it is proposed."""
        if len(self.people) != 1:
            return next((p for p in self.round.proposals if p.members == self.people), None)
        theirs = [p for p in self.round.proposals if self.people[0] in p.members]
        return theirs[0] if len(theirs) == 1 else None


# --- the words leads type -------------------------------------------------------------------------------


def pairs(desk: Desk, call: Call) -> None:
    """The open round of a led programme, or what can be proposed."""
    _for_programme(desk, call, "pairs", _present)


def propose_pairs(desk: Desk, call: Call) -> None:
    """Propose pairs; an open round is shown as it is, so that no lead undoes another's work."""
    _for_programme(desk, call, "pairs-propose", _propose)


def _for_programme(desk: Desk, call: Call, word: str, act: Callable[[Desk, Programme], None]) -> None:
    led = desk.led()
    named = [programme for programme in led if call.subject in ("", programme.id)]
    if not led:
        desk.say(Say(say("leads-only")))
    elif len(named) == 1:
        act(desk, named[0])
    else:
        buttons = tuple(Button(p.name, command(word, p.id)) for p in led)
        desk.say(Say(say("programme-which")), Actions(buttons))


def _present(desk: Desk, programme: Programme) -> None:
    round_ = _open_round(desk, programme)
    if round_ is not None:
        show(desk, round_)
        return
    people = candidates(desk, programme)
    buttons = [Button(say("button-people"), command("people", programme.id))]
    if len(people) > 1:
        buttons.insert(
            0, Button(say(f"button-{proposing(programme)}"), command("pairs-propose", programme.id))
        )
    if waiting(desk, programme) and running(desk, programme):
        buttons.append(Button(say("button-group-add"), command("group-add", programme.id)))
    desk.say(*_waiting(programme, people), Actions(tuple(buttons)))


def _waiting(programme: Programme, people: Sequence[Candidate]) -> tuple[Part, ...]:
    """How many wait for a partner, and how many for a group, where the programme has groups."""
    groups = sum(one.group for one in people)
    pairs_ = len(people) - groups
    told = [Say(say("groups-ready", count=groups, least=programme.group_min))]
    if Form.PEER_GROUP not in programme.forms and not groups:
        told = []
    if pairs_ or not told or (not groups and set(programme.forms) != {Form.PEER_GROUP}):
        told.insert(0, Say(say("pairs-ready", count=pairs_)))
    return tuple(told)


def _propose(desk: Desk, programme: Programme) -> None:
    round_ = _open_round(desk, programme)
    people = candidates(desk, programme)
    if round_ is not None:
        show(desk, round_, Say(say("pairs-open-already")))
    elif len(people) < 2:
        _present(desk, programme)
    else:
        round_id = desk.new_id("o")
        seed = int(round_id[1:8], 16)
        solution = plan(
            people,
            locked=(),
            forbidden=(),
            seed=seed,
            roles=has_roles(desk, programme),
            sizes=sizes(programme),
        )
        made = Round(
            id=round_id,
            programme=programme.id,
            seed=seed,
            at=desk.now,
            proposals=solution.proposals,
            left_out=solution.left_out,
        )
        show(desk, keep(desk, programme, made))


def _open_round(desk: Desk, programme: Programme) -> Round | None:
    found = desk.world.all(Round, lambda r: r.programme == programme.id and r.state is RoundState.OPEN)
    return max(found, key=lambda r: (r.at, r.id), default=None)


def keep(desk: Desk, programme: Programme, round_: Round) -> Round:
    """The round, with only those left out who have no partner at all: a mentor with room for one more has one."""
    alone = tuple(one for one in round_.left_out if ready(desk, programme, one.person) is not None)
    return desk.world.keep(replace(round_, left_out=alone))


# --- editing --------------------------------------------------------------------------------------------


def _at(desk: Desk, call: Call) -> At | None:
    """The open round that a button names, as it was shown; else a kind word, the present state, and None."""
    round_id, mark, people = read_subject(call.subject or _only_open(desk))
    round_ = desk.world.find(Round, round_id)
    programme = desk.world.find(Programme, round_.programme) if round_ is not None else None
    if not desk.led():
        desk.say(Say(say("leads-only")))
    elif round_ is None or programme not in desk.led() or round_.state is not RoundState.OPEN:
        desk.say(Say(say("pairs-over")))
        pairs(desk, Call())
    elif mark != seen(round_):
        show(desk, round_, Say(say("pairs-changed")))
    else:
        typed = not call.subject and bool(call.rest)
        return At(programme, round_, _named(desk, round_, call.rest) if typed else people, typed)
    return None


def _named(desk: Desk, round_: Round, typed: str) -> tuple[str, ...]:
    """The one person of the round whom a typed name means: whole, or the first name alone."""
    wanted = " ".join(typed.casefold().split())
    placed = [member for proposal in round_.proposals for member in proposal.members]
    known = {
        person: desk.name(person).casefold() for person in (*placed, *(o.person for o in round_.left_out))
    }
    found = [person for person, name in known.items() if wanted in (name, name.split(" ")[0])]
    return tuple(found) if len(found) == 1 else ()


def _only_open(desk: Desk) -> str:
    """What a typed word means when it names no round: the one that is open among the led programmes."""
    if not isinstance(desk.event.what, Said):
        return ""
    found = [round_ for programme in desk.led() if (round_ := _open_round(desk, programme)) is not None]
    return subject(found[0]) if len(found) == 1 else ""


def _people_button(programme: Programme) -> Actions:
    return Actions((Button(say("button-people"), command("people", programme.id)),))


Edit = Callable[[Desk, At], None]


def edits(act: Edit) -> Handler:
    """A handler that acts on a round; a refused change is told kindly and changes nothing."""

    def handler(desk: Desk, call: Call) -> None:
        at = _at(desk, call)
        if at is None:
            return
        try:
            act(desk, at)
        except edit.EditRefused:
            show(desk, at.round, Say(say("pairs-cannot")))

    return handler


def _look(desk: Desk, at: At) -> None:
    if at.proposal is None:
        raise edit.EditRefused(edit.Refusal.NO_SUCH_PAIR)
    desk.say(*card(desk, at.round, at.proposal))


def _lock(desk: Desk, at: At) -> None:
    _locked(desk, at, edit.lock, "pairs-locked")


def _unlock(desk: Desk, at: At) -> None:
    _locked(desk, at, edit.unlock, "pairs-unlocked")


def _locked(desk: Desk, at: At, change: Callable[[Round, Sequence[str]], Round], told: str) -> None:
    if at.proposal is None:
        raise edit.EditRefused(edit.Refusal.NO_SUCH_PAIR)
    members = at.proposal.members
    round_ = desk.world.keep(change(at.round, members))
    proposal = next(p for p in round_.proposals if p.members == members)
    if isinstance(desk.event.what, Pressed):
        desk.replace_pressed(*card(desk, round_, proposal))
    desk.say(Say(say(told, pair=title(desk, round_, proposal))))
    closing(desk, round_)


def _apart(desk: Desk, at: At) -> None:
    """Not this pair: keep the two apart and propose anew around what is locked."""
    apart = edit.forbid(at.round, two(at.people))
    _again_from(desk, At(at.programme, apart, ()), Say(say("pairs-kept-apart")))


def _again(desk: Desk, at: At) -> None:
    another = replace(at.round, seed=at.round.seed + 1)
    _again_from(desk, At(at.programme, another, ()), before=at.round)


def _again_from(desk: Desk, at: At, *first: Part, before: Round | None = None) -> None:
    people = candidates(desk, at.programme)
    roles = has_roles(desk, at.programme)
    made = edit.again(at.round, people, roles=roles, sizes=sizes(at.programme))
    round_ = keep(desk, at.programme, made)
    same = before is not None and seen(before) == seen(round_)
    show(desk, round_, *([Say(say("pairs-same-again"))] if same else first))


def back() -> Button:
    """The way out of a change: the proposal as it stands."""
    return Button(say("button-back"), command("pairs"), Style.QUIET)


def two(people: tuple[str, ...]) -> tuple[str, str]:
    """The two whom a button about a pair names. Raises EditRefused (NO_SUCH_PAIR) when it names no two."""
    if len(people) != 2:
        raise edit.EditRefused(edit.Refusal.NO_SUCH_PAIR)
    return people[0], people[1]


def _publish(desk: Desk, at: At) -> None:
    if not at.round.proposals:
        show(desk, at.round)
    elif still_holds(at.round, candidates(desk, at.programme)):
        _end_card(desk)
        publish(desk, at.programme, at.round)
    else:
        _again_from(desk, at, Say(say("pairs-situation-changed")))


def _discard(desk: Desk, at: At) -> None:
    _end_card(desk)
    desk.world.keep(replace(at.round, state=RoundState.DISCARDED, revision=at.round.revision + 1))
    desk.say(Say(say("pairs-discarded")), _people_button(at.programme))


def _end_card(desk: Desk) -> None:
    """A pressed card whose matter is over keeps its words and loses its buttons."""
    if isinstance(desk.event.what, Pressed):
        desk.replace_pressed()


DIALOGS: tuple[Dialog, ...] = ()
COMMANDS: dict[str, Handler] = {
    "pairs": pairs,
    "pairs-propose": propose_pairs,
    "pairs-look": edits(_look),
    "pairs-lock": edits(_lock),
    "pairs-unlock": edits(_unlock),
    "pairs-apart": edits(_apart),
    "pairs-again": edits(_again),
    "pairs-publish": edits(_publish),
    "pairs-discard": edits(_discard),
}
