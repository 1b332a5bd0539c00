"""What the product does with a guide's questions and sentences: each use by a name, which a pack ties to its own ids.

No dialog knows an id of any guide. It asks `pack.use("tasks")` and does without where the answer is "".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, get_args

QuestionUse = Literal[
    "goals",
    "themes",
    "duration",
    "rhythm",
    "length",
    "place",
    "where",
    "moving",
    "tasks",
    "diary",
    "insights",
    "changed",
    "learned",
    "taken-along",
    "thanks",
    "in-touch",
    "decision",
]
"""Questions: what one wants to reach; what to talk about; how long the journey is, how often and how long one meets;
in what kind of place and where; how a meeting is moved; tasks in between; a diary; insights put into practice; what
has changed, what was learned, what is taken along, whom one thanks for what; keeping in touch; going on or closing."""

PhraseUse = Literal["goals-item", "end-lead", "tips-lead"]
"""Sentences: the pair's own goals as a thing to talk about; what opens the end; what stands above the tips."""

Use = QuestionUse | PhraseUse

QUESTION_USES: tuple[str, ...] = get_args(QuestionUse)
PHRASE_USES: tuple[str, ...] = get_args(PhraseUse)

DECLINED = "no"
"""The id of the option that says "not for us" to tasks or a diary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What a question must be like for a use.

    `voice` "I" or "we" ("" for either), `kind` "text" or "choice" ("" for either), `options` ids that it must have,
    `number` "days" or "minutes" when at least one option must mean so many. `agreement`: a field of the agreement.
    """

    voice: str = ""
    kind: str = ""
    options: tuple[str, ...] = ()
    number: str = ""
    agreement: bool = False


_FIELD = Needs(voice="we", agreement=True)
_OWN = Needs(voice="I")
NEEDS: Mapping[str, Needs] = MappingProxyType(
    {
        "goals": _OWN,
        "themes": Needs(voice="we"),
        "duration": Needs(voice="we", kind="choice", number="days", agreement=True),
        "rhythm": Needs(voice="we", kind="choice", number="days", agreement=True),
        "length": Needs(voice="we", kind="choice", number="minutes", agreement=True),
        "place": Needs(voice="we", kind="choice", agreement=True),
        "where": Needs(voice="we", kind="text", agreement=True),
        "moving": _FIELD,
        "tasks": Needs(voice="we", kind="choice", options=(DECLINED,), agreement=True),
        "diary": Needs(voice="we", kind="choice", options=(DECLINED,), agreement=True),
        "insights": _OWN,
        "changed": _OWN,
        "learned": _OWN,
        "taken-along": _OWN,
        "thanks": Needs(voice="I", kind="text"),
        "in-touch": Needs(voice="we"),
        "decision": Needs(voice="we", kind="choice", options=("go-on", "close")),
    }
)
"""What each use of a question needs; `rinnalla guide check` and the reading of a pack say where it is missing."""
