"""Where platforms are written to: the ids of people's own chats and of channels, as the platform last told of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Text,
    and_,
    bindparam,
    case,
    cast,
    delete,
    exists,
    func,
    not_,
    or_,
    select,
    update,
)

from bot.conversations import STRANGER, UNUSED, Conversation
from storage import tables
from storage.claims import Runner
from storage.moments import Moment
from storage.sql import Backend, Prepared, Row

HEARD_AGAIN: Final = timedelta(minutes=10)
"""Where nothing else changed, `at` is written anew only after so long: most that comes in is not worth a write."""
_TOLD: Final = ("id", "service_url", "account", "bot", "team")
"""What the platform tells of a conversation; empty where it did not."""


class ConversationStatements:
    """The statements of the conversations, prepared for one backend."""

    def __init__(self, to: Backend) -> None:
        self.backend = to
        table = tables.conversations
        here = and_(*(table.c[name] == bindparam(name) for name in ("platform", "workspace")))
        this = and_(here, table.c.subject == bindparam("subject"))
        self.find = Prepared(select(*table.c).where(this), to)
        # of two at the same moment always the same one, on every database
        self.newest = Prepared(
            select(*table.c).where(here).order_by(table.c.at.desc(), table.c.subject).limit(1), to
        )
        # a chat that was once told as if it were a channel's is its person's all the same
        by_id = and_(here, table.c.id == bindparam("conversation"), table.c.account != "")
        self.whose = Prepared(select(*table.c).where(by_id).order_by(table.c.at.desc()).limit(1), to)
        is_it = and_(this, table.c.id == bindparam("conversation"))
        is_team = and_(here, _stands_for_a_team())
        self.teams = Prepared(select(*table.c).where(is_team).order_by(table.c.subject), to)
        self.lost = Prepared(update(table).where(is_it).values(id=""), to)
        self.keep = _keep(to)
        self.prune = Prepared(delete(table).where(_of_nobody()), to)


def _keep(to: Backend) -> Prepared:
    """Add or change one: what is empty stays as it was, what was heard earlier changes nothing."""
    table = tables.conversations
    told = to.insert(table).values({column.name: bindparam(column.name) for column in table.c})
    new = told.excluded
    changed = {name: case((new[name] == "", table.c[name]), else_=new[name]) for name in _TOLD}
    return Prepared(
        told.on_conflict_do_update(
            index_elements=list(table.primary_key), set_={**changed, "at": new.at}, where=new.at >= table.c.at
        ),
        to,
    )


def _of_nobody() -> ColumnElement[bool]:
    """Whether nobody needs it: its person erased everything and has had the last word, or nobody was ever there."""
    table, people, outbox = tables.conversations.c, tables.people.c, tables.outbox.c
    at_home = and_(
        people.platform == table.platform, people.workspace == table.workspace, people.user == table.subject
    )
    told_last = not_(exists().where(at_home, outbox.person == people.id, outbox.settled_at.is_(None)))
    somebody: ColumnElement[bool] = table.account != ""
    return and_(
        not_(exists().where(at_home, people.erased_at.is_(None))),
        not_(_is_announced_in()),
        not_(_stands_for_a_team()),
        told_last,
        or_(
            and_(somebody, table.at < bindparam("strangers_before", type_=Moment)),
            table.at < bindparam("unused_before", type_=Moment),
            exists().where(at_home, people.erased_at.is_not(None)),
        ),
    )


def _stands_for_a_team() -> ColumnElement[bool]:
    """Whether it is the first channel of a team that has the bot."""
    table = tables.conversations.c
    return and_(table.team != "", table.team == table.subject, table.id != "")


def _is_announced_in() -> ColumnElement[bool]:
    """Whether it is the channel of a programme, or one of those elsewhere."""
    table, programmes = tables.conversations.c, tables.programmes.c
    own = and_(
        programmes.platform == table.platform,
        programmes.workspace == table.workspace,
        programmes.channel == table.subject,
    )
    elsewhere = func.replace(cast(programmes.elsewhere, Text), table.subject, "") != cast(
        programmes.elsewhere, Text
    )
    return exists().where(or_(own, elsewhere))


class SqlConversations:
    """`bot.conversations.Conversations` on a database. Every process sees at once what another one heard."""

    def __init__(self, statements: ConversationStatements, runner: Runner) -> None:
        self._statements, self._backend, self._runner = statements, statements.backend, runner

    def find(self, platform: str, workspace: str, subject: str) -> Conversation | None:
        """A conversation; None when nothing was heard of it."""
        return self._first(self._statements.find, platform=platform, workspace=workspace, subject=subject)

    def whose(self, platform: str, workspace: str, conversation: str) -> str:
        """The user whose own chat has this id of the platform's, "" when it is nobody's that is known, or a channel."""
        if not conversation:
            return ""
        found = self._first(
            self._statements.whose, platform=platform, workspace=workspace, conversation=conversation
        )
        return found.subject if found is not None else ""

    def keep(self, conversation: Conversation) -> None:
        """Add or change one. What it leaves empty stays as it was; one that was heard earlier changes nothing.

        Costs a look; a write only where something is new.
        """
        known = self.find(conversation.platform, conversation.workspace, conversation.subject)
        if known is not None and not _is_news(conversation, known):
            return
        row = {column.name: getattr(conversation, column.name) for column in tables.conversations.c}
        self._change(self._statements.keep, **{**row, "at": self._backend.moment(conversation.at)})

    def lost(self, platform: str, workspace: str, subject: str, conversation: str) -> None:
        """The platform says that there is none with this id: it is forgotten; the rest stays, and another id, too."""
        here = {"platform": platform, "workspace": workspace, "subject": subject}
        self._change(self._statements.lost, **here, conversation=conversation)

    def newest(self, platform: str, workspace: str) -> Conversation | None:
        """The one heard of last in a workspace, give or take `HEARD_AGAIN`; None when there is none."""
        return self._first(self._statements.newest, platform=platform, workspace=workspace)

    def teams(self, platform: str, workspace: str) -> list[Conversation]:
        """The first channels of all teams that have the bot, by their ids."""
        return self._all(self._statements.teams, platform=platform, workspace=workspace)

    def prune(self, now: datetime) -> int:
        """Forget those that nobody needs; how many. See `bot.conversations.Conversations.prune`."""
        moment = self._backend.moment
        return self._change(
            self._statements.prune,
            strangers_before=moment(now - STRANGER),
            unused_before=moment(now - UNUSED),
        )

    def _first(self, statement: Prepared, **values: Any) -> Conversation | None:
        return next(iter(self._all(statement, **values)), None)

    def _all(self, statement: Prepared, **values: Any) -> list[Conversation]:
        rows: list[Row] = self._runner.look(lambda on: statement.run(on, **values).fetchall())
        names = [column.name for column in tables.conversations.c]
        found = (dict(zip(names, row, strict=True)) for row in rows)
        return [Conversation(**{**row, "at": self._backend.moment_out(row["at"])}) for row in found]

    def _change(self, statement: Prepared, **values: Any) -> int:
        return self._runner.change(lambda on: statement.run(on, **values).rowcount)


def _is_news(heard: Conversation, known: Conversation) -> bool:
    """Whether it says anything that is not known, or is the first sign after a while."""
    if heard.at < known.at:
        return False
    told = {name: value for name in _TOLD if (value := getattr(heard, name))}
    return replace(known, **told) != known or heard.at - known.at >= HEARD_AGAIN
