"""Conversations about one goal: writing it, showing it, hearing it, refining it (PATH2-02, REQ-09, REQ-16, ART-01)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.gate import readable
from bot.domain.goals import Goal, GoalState
from bot.domain.journey import Journey
from bot.domain.message import Name, Option, Part, Say, Words, say
from bot.domain.privacy import Answer, SeenBy
from bot.domain.run import Run
from dialogs import engine
from dialogs.company import form, naming
from dialogs.desk import Desk
from dialogs.dialog import Dialog
from dialogs.goal_facts import OPEN, PRIVATE, quotes, unshown, with_word
from dialogs.reflecting import own as own_reflection
from dialogs.script import AsForm, Script, Step, StepKind

QUOTE, SHOW, KEEP = "quote", "show", "keep"
GOOD, TALK = "good", "talk"
LONGEST = 1000


class Write(Dialog):
    """A new goal: its words first, then whether to show it. The subject is the journey."""

    name = "goal"

    def script(self, desk: Desk, run: Run) -> Script:
        """One's own words, or what one wrote at the start; then the choice to show them."""
        earlier = _wished(desk, run)
        kind = form(desk.world.find(Journey, run.journey))
        options = (Option(QUOTE, say("option-goal-quote")),) if earlier else ()
        words = Step(
            id="words",
            ask=say("goal-words-ask"),
            kind=StepKind.CHOOSE if options else StepKind.WRITE,
            options=options,
            before=quotes(desk, run.person, (say("goal-you-wrote"), earlier.id)) if earlier else (),
            note=say("goal-words-note", form=kind),
            seen_by=SeenBy.AUTHOR,
            optional=False,
            free=True,
            guide=PRIVATE,
            max_length=LONGEST,
            on_form=say("goal-words-form", form=kind),
            named=say("form-title-goal"),
        )
        choices = (Option(SHOW, say("option-goal-show", form=kind)), Option(KEEP, say("option-goal-keep")))
        show = Step(
            id="show",
            ask=say("goal-show-ask", form=kind),
            kind=StepKind.CHOOSE,
            options=choices,
            note=say("goal-show-note", form=kind),
            optional=False,
        )
        title = say("form-title-goal")
        return Script(dialog=self.name, steps=(words, show), title=title, form=AsForm.EXPECTED)

    def done(self, desk: Desk, run: Run) -> None:
        """Shown to the partners, or kept to oneself."""
        earlier = _wished(desk, run)
        answer = engine.written(run, "words") or (earlier.id if earlier else "")
        if engine.one(run, "show") != SHOW or not answer:
            kind = form(desk.world.find(Journey, run.journey))
            desk.say(Say(say("goal-kept-private", form=kind)))
            return
        show(desk, desk.world.get(Journey, run.journey), answer)


class Hear(Dialog):
    """Another member's word on a goal; any word counts as being heard. The subject is the goal."""

    name = "goal-hear"
    reminds = True

    def script(self, desk: Desk, run: Run) -> Script:
        """One question: a button or one's own words."""
        options = (Option(GOOD, say("option-goal-good")), Option(TALK, say("option-goal-talk")))
        step = Step(
            id="word",
            ask=say("goal-hear-ask"),
            kind=StepKind.CHOOSE,
            options=options,
            note=say("goal-hear-note"),
            seen_by=SeenBy.PAIR,
            optional=False,
            free=True,
            max_length=LONGEST,
        )
        return Script(dialog=self.name, steps=(step,), stop=False)

    def lead(self, desk: Desk, run: Run) -> tuple[Part, ...]:
        """Whose goal, and how it reads now."""
        goal = desk.world.find(Goal, run.subject)
        if goal is None:
            return ()
        label = say("goal-of", name=Name(goal.owner))
        return Say(say("goal-hear-why", name=Name(goal.owner))), *quotes(
            desk, run.person, (label, goal.words)
        )

    def done(self, desk: Desk, run: Run) -> None:
        """The owner hears the word; with the last one the goal is active."""
        goal = desk.world.find(Goal, run.subject)
        if goal is None or goal.state not in OPEN:
            desk.say(Say(say("goal-moved-on")))
            return
        journey = desk.world.get(Journey, goal.journey)
        heard = desk.world.keep(with_word(desk, goal, run.person, journey))
        starts = heard.state is GoalState.ACTIVE and goal.state is GoalState.SHARED
        active = Say(say("goal-active")) if starts else None
        desk.say(Say(say("goal-hear-thanks")), active)
        desk.tell(goal.owner, *_word(desk, run, goal), active)
        if starts:
            tell_active(desk, journey, heard, besides=(run.person, goal.owner))

    def lapsed(self, desk: Desk, run: Run) -> None:
        """The owner hears that it is best talked about in person."""
        goal = desk.world.find(Goal, run.subject)
        if goal is not None and goal.state is GoalState.SHARED:
            own = quotes(desk, goal.owner, (say("goal-yours"), goal.words))
            desk.tell(
                goal.owner,
                *own,
                Say(say("goal-talk-when-you-meet", form=form(desk.world.find(Journey, run.journey)))),
            )


class Refine(Dialog):
    """A goal in new words; the earlier ones are kept. The subject is the goal."""

    name = "goal-refine"

    def script(self, desk: Desk, run: Run) -> Script:
        """How it reads now, and how it shall read."""
        goal = desk.world.find(Goal, run.subject)
        if goal is None:
            return Script(dialog=self.name, steps=())
        step = Step(
            id="words",
            ask=say("goal-refine-ask"),
            kind=StepKind.WRITE,
            before=quotes(desk, run.person, (say("goal-reads-now"), goal.words)),
            seen_by=SeenBy.PAIR,
            optional=False,
            guide=PRIVATE,
            max_length=LONGEST,
            value=(Words(goal.words),),
        )
        title = say("form-title-goal-refine")
        return Script(dialog=self.name, steps=(step,), title=title, form=AsForm.EXPECTED)

    def done(self, desk: Desk, run: Run) -> None:
        """The new words stand; partners see both, and who has not been heard yet is asked about the new ones."""
        goal = desk.world.find(Goal, run.subject)
        words = engine.written(run, "words")
        if goal is None or goal.owner != run.person or goal.state not in OPEN or not words:
            desk.say(Say(say("goal-moved-on")))
            return
        new = desk.world.keep(replace(goal, history=(*goal.history, words)))
        desk.say(Say(say("goal-refined")))
        for partner in desk.world.get(Journey, goal.journey).partners_of(goal.owner):
            if goal.state is GoalState.SHARED and partner not in goal.heard:
                desk.open(Hear.name, partner, new.id, journey=new.journey)
                continue
            before, now = (say("goal-read-before"), goal.words), (say("goal-reads-now"), new.words)
            told = Say(say("goal-refined-partner", name=Name(goal.owner)))
            desk.tell(partner, told, *quotes(desk, partner, before, now))


def _wished(desk: Desk, run: Run) -> Answer | None:
    """What the person wrote at the start about their goals, if the guide asks about them."""
    wished = desk.pack(desk.world.get(Journey, run.journey)).use("goals")
    return own_reflection(desk, run.journey, wished, run.person) if wished else None


def tell_active(desk: Desk, journey: Journey, goal: Goal, besides: Sequence[str] = ()) -> None:
    """Those who were shown a goal hear that it is under way."""
    shown = (member for member in journey.members if readable(desk.world, goal.words, member))
    for member in shown:
        label = say("goal-yours") if member == goal.owner else say("goal-of", name=Name(goal.owner))
        if member not in besides:
            desk.tell(member, *quotes(desk, member, (label, goal.words)), Say(say("goal-active")))


def show(desk: Desk, journey: Journey, chosen: str) -> None:
    """The acting person's own words become a goal that the others see; a goal is shown to those who joined since."""
    goal = desk.world.find(Goal, chosen)
    if goal is None:
        _show_words(desk, journey, chosen)
        return
    people = unshown(desk, journey, goal)
    words = desk.world.get(Answer, goal.words)
    if words.author == desk.me.id and people:
        desk.world.keep(words.shared(*people))
        _show(desk, goal, people)
    else:
        desk.say(Say(say("goal-moved-on")))


def _show_words(desk: Desk, journey: Journey, answer_id: str) -> None:
    answer = desk.world.find(Answer, answer_id)
    if answer is None or answer.author != desk.me.id:
        desk.say(Say(say("goal-moved-on")))
        return
    partners = journey.partners_of(desk.me.id)
    desk.world.keep(answer.shared(*partners))
    goal = desk.world.keep(
        Goal(
            id=desk.new_id("g"),
            journey=journey.id,
            owner=desk.me.id,
            state=GoalState.SHARED,
            history=(answer.id,),
            at=desk.now,
        )
    )
    _show(desk, goal, partners)


def _show(desk: Desk, goal: Goal, people: Sequence[str]) -> None:
    """Ask these people, who may read the goal now, for their word on it."""
    desk.say(Say(naming("goal-shown", people)))
    for person in people:
        desk.open(Hear.name, person, goal.id, journey=goal.journey)


def _word(desk: Desk, run: Run, goal: Goal) -> tuple[Part, ...]:
    """What the owner is told of a member's word."""
    yours = quotes(desk, goal.owner, (say("goal-yours"), goal.words))
    thought = engine.written(run, "word")
    if thought:
        return *yours, *quotes(desk, goal.owner, (say("goal-word-said", name=Name(run.person)), thought))
    word = "goal-word-talk" if engine.one(run, "word") == TALK else "goal-word-good"
    return *yours, Say(say(word, name=Name(run.person)))
