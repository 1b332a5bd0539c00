"""Workspaces that the bot is installed in: their tokens, sealed; their rooms; installations under way.

Tokens are sealed as people's words are, under the same ring of keys, each bound to its platform and workspace.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from sqlalchemy import (
    and_,
    bindparam,
    delete,
    or_,
    select,
    update,
)

from bot.domain.workplace import Home
from bot.workspaces import Shared, Workspace, WorkspaceState
from storage import tables
from storage.claim_statements import REFUSED
from storage.claims import Runner
from storage.crypto import KeyRing, key_id_of
from storage.forgetting import Forgetting, is_message_of_workspace
from storage.json_types import dumps, loads
from storage.moments import Moment
from storage.sql import Backend, Connection, Prepared, Row, upsert

LONG_OVER: Final = timedelta(hours=1)
"""How much later a state has to end than another one for that to be forgotten: strangers begin installations, too."""
UNINSTALLED: Final = "uninstalled"
"""Why a message was not sent: the workspace took the bot away while it waited."""


class WorkspaceStatements:
    """The statements of the workspaces, prepared for one backend."""

    def __init__(self, to: Backend) -> None:
        self.backend = to
        self._rows(to)
        self._rooms(to)
        self._end(to)

    def _rows(self, to: Backend) -> None:
        table, states = tables.workspaces, tables.install_states
        here = and_(table.c.platform == bindparam("platform"), table.c.id == bindparam("workspace"))
        shown = [column for column in table.c if column.name != "renewing_until"]
        self.find = Prepared(select(*shown).where(here), to)
        self.all = Prepared(
            select(*shown).where(table.c.platform == bindparam("platform")).order_by(table.c.id), to
        )
        self.keep = upsert(table, list(table.c), to)
        self.troubled = Prepared(update(table).where(here).values(trouble=bindparam("new_trouble")), to)
        now = bindparam("now", type_=Moment)
        self.renewal = Prepared(
            update(table)
            .where(here, or_(table.c.renewing_until.is_(None), table.c.renewing_until <= now))
            .values(renewing_until=bindparam("until", type_=Moment)),
            to,
        )
        self.sealed = Prepared(
            select(table.c.platform, table.c.id, table.c.secrets).where(table.c.secrets.is_not(None)), to
        )
        self.reseal = Prepared(update(table).where(here).values(secrets=bindparam("blob")), to)
        self.issue = upsert(states, list(states.c), to)
        self.consume = Prepared(
            delete(states).where(states.c.id == bindparam("state"), states.c.expires_at > now), to
        )
        before = bindparam("before", type_=Moment)
        self.expired = Prepared(delete(states).where(states.c.expires_at < before), to)
        self.uninstalled = Prepared(
            select(table.c.platform, table.c.id)
            .where(table.c.state == WorkspaceState.UNINSTALLED.value)
            .order_by(table.c.platform, table.c.id),
            to,
        )
        self.long_gone = Prepared(
            select(table.c.platform, table.c.id).where(
                table.c.state == WorkspaceState.UNINSTALLED.value, table.c.since < before
            ),
            to,
        )

    def _rooms(self, to: Backend) -> None:
        rooms = tables.rooms
        here = [rooms.c[name] == bindparam(name) for name in ("platform", "workspace", "subject")]
        self.room = Prepared(select(rooms.c.channel).where(*here), to)
        self.keep_room = upsert(rooms, list(rooms.c), to)
        self.forget_room = Prepared(delete(rooms).where(*here), to)

    def _end(self, to: Backend) -> None:
        table, outbox = tables.workspaces, tables.outbox
        here = and_(table.c.platform == bindparam("platform"), table.c.id == bindparam("workspace"))
        # the two tidings of an end come in any order: what was uninstalled does not become merely revoked
        self.removed = Prepared(
            update(table)
            .where(here, table.c.state != WorkspaceState.UNINSTALLED.value)
            .values(
                state=bindparam("new_state"), since=bindparam("new_since", type_=Moment),
                secrets=None, expires_at=None, renewing_until=None,
            ),
            to,
        )  # fmt: skip
        self.settle = Prepared(
            update(outbox)
            .where(outbox.c.settled_at.is_(None), is_message_of_workspace())
            .values(state=REFUSED, reason=UNINSTALLED, settled_at=bindparam("at", type_=Moment)),
            to,
        )
        self.forgetting = Forgetting(to)


class SqlWorkspaces:
    """`bot.ports.Workspaces` on a database."""

    def __init__(self, statements: WorkspaceStatements, runner: Runner, keys: KeyRing) -> None:
        self._statements, self._runner, self._keys = statements, runner, keys
        self._backend = statements.backend

    def find(self, platform: str, workspace: str) -> Workspace | None:
        """A workspace, with its secrets opened; None when it was never installed. Raises `Unreadable`."""
        rows = self._look(self._statements.find, platform=platform, workspace=workspace)
        return self._workspace(rows[0]) if rows else None

    def all(self, platform: str) -> Sequence[Workspace]:
        """Every workspace of a platform, by id, with secrets opened. Raises `Unreadable`."""
        return [self._workspace(row) for row in self._look(self._statements.all, platform=platform)]

    def keep(self, workspace: Workspace) -> None:
        """Add or change one; whoever was renewing its token has done so."""
        moment = self._backend.moment
        self._change(
            self._statements.keep,
            platform=workspace.platform, id=workspace.id, name=workspace.name, state=workspace.state.value,
            since=moment(workspace.since), facts=dumps(dict(workspace.facts)), secrets=self._sealed(workspace),
            expires_at=moment(workspace.expires_at), trouble=workspace.trouble, renewing_until=None,
        )  # fmt: skip

    def renewal(self, platform: str, workspace: str, now: datetime, lease: timedelta) -> bool:
        """Claim the renewal of its token: True for one process at a time."""
        moment = self._backend.moment
        claimed = self._change(
            self._statements.renewal,
            platform=platform, workspace=workspace, now=moment(now), until=moment(now + lease),
        )  # fmt: skip
        return claimed == 1

    def troubled(self, platform: str, workspace: str, trouble: str) -> None:
        """Note the last error that needs a hand; "" when it works again."""
        self._change(self._statements.troubled, platform=platform, workspace=workspace, new_trouble=trouble)

    def removed(self, platform: str, workspace: str, state: WorkspaceState, at: datetime) -> None:
        """Erase its tokens now. After UNINSTALLED its waiting messages are settled as refused, too."""
        self._runner.change(partial(self._remove, platform, workspace, state, self._backend.moment(at)))

    def shared(self, platform: str, workspace: str) -> Sequence[Shared]:
        """The programmes in which people of this workspace are together with people of others."""
        neighbours, home = self._statements.forgetting.neighbours, Home(platform, workspace)
        return self._runner.look(lambda on: neighbours.shared(on, home))

    def cut_off(self) -> Sequence[str]:
        """People (ids) of UNINSTALLED workspaces who are together with people of others, and count as reachable."""
        return self._runner.look(self._cut_off)

    def long_gone(self, before: datetime) -> Sequence[tuple[str, str]]:
        """The workspaces (platform, id) that were UNINSTALLED before a moment (UTC)."""
        rows = self._look(self._statements.long_gone, before=self._backend.moment(before))
        return [(platform, workspace) for platform, workspace in rows]

    def forget(self, platform: str, workspace: str) -> int:
        """Erase everything of a workspace, its people and their words too; how many people. What others need stays."""
        forgetting, home = self._statements.forgetting, Home(platform, workspace)
        return self._runner.change(lambda on: forgetting.forget(on, home))

    def issue(self, state: str, expires_at: datetime) -> None:
        """Remember that an installation began: the hash of its state, until then. Those long over are forgotten."""
        moment = self._backend.moment
        self._change(self._statements.expired, before=moment(expires_at - LONG_OVER))
        self._change(self._statements.issue, id=state, expires_at=moment(expires_at))

    def consume(self, state: str, now: datetime) -> bool:
        """True once, for a hash that was issued and has not expired."""
        return self._change(self._statements.consume, state=state, now=self._backend.moment(now)) == 1

    def room(self, platform: str, workspace: str, subject: str) -> str:
        """The platform's id of the shared conversation about a subject, "" when there is none yet."""
        rows = self._look(self._statements.room, platform=platform, workspace=workspace, subject=subject)
        return str(rows[0][0]) if rows else ""

    def keep_room(self, platform: str, workspace: str, subject: str, channel: str) -> None:
        """Remember it; "" forgets it."""
        here = {"platform": platform, "workspace": workspace, "subject": subject}
        if channel:
            self._change(self._statements.keep_room, **here, channel=channel)
        else:
            self._change(self._statements.forget_room, **here)

    def prune(self, before: datetime) -> int:
        """Forget what was UNINSTALLED, and installations that expired, before a moment (UTC); how many people."""
        self._change(self._statements.expired, before=self._backend.moment(before))
        return sum(self.forget(platform, workspace) for platform, workspace in self.long_gone(before))

    def reseal(self) -> int:
        """Put the secrets of every workspace under the newest key; how many. Raises `Unreadable`."""
        return self._runner.change(self._reseal)

    def _cut_off(self, on: Connection) -> list[str]:
        statements = self._statements
        gone = [Home(*row) for row in statements.uninstalled.run(on).fetchall()]
        people = {
            person
            for home in gone
            for shared in statements.forgetting.neighbours.shared(on, home)
            for person in shared.here
        }
        return statements.forgetting.neighbours.reachable(on, people) if people else []

    def _reseal(self, on: Connection) -> int:
        changed = 0
        for platform, workspace, blob in self._statements.sealed.run(on).fetchall():
            if key_id_of(bytes(blob)) != self._keys.newest:
                anew = self._keys.seal(
                    self._opened(platform, workspace, blob), **_bound_to(platform, workspace)
                )
                self._statements.reseal.run(on, platform=platform, workspace=workspace, blob=anew)
                changed += 1
        return changed

    def _remove(self, platform: str, workspace: str, state: WorkspaceState, at: Any, on: Connection) -> None:
        here = {"platform": platform, "workspace": workspace}
        self._statements.removed.run(on, **here, new_state=state.value, new_since=at)
        if state is WorkspaceState.UNINSTALLED:
            self._statements.settle.run(on, **here, at=at)

    def _workspace(self, row: Row) -> Workspace:
        platform, workspace, name, state, since, facts, secrets, expires_at, trouble = row
        return Workspace(
            platform=platform,
            id=workspace,
            name=name,
            state=WorkspaceState(state),
            since=self._backend.moment_out(since),
            facts=loads(facts),
            secrets={} if secrets is None else loads(self._opened(platform, workspace, secrets)),
            expires_at=self._backend.read_moment(expires_at),
            trouble=trouble,
        )

    def _sealed(self, workspace: Workspace) -> bytes | None:
        if not workspace.secrets:
            return None
        content = dumps(dict(workspace.secrets)).encode()
        return self._keys.seal(content, **_bound_to(workspace.platform, workspace.id))

    def _opened(self, platform: str, workspace: str, blob: bytes) -> bytes:
        return self._keys.open(bytes(blob), **_bound_to(platform, workspace))

    def _look(self, statement: Prepared, **values: Any) -> list[Row]:
        return self._runner.look(lambda on: statement.run(on, **values).fetchall())

    def _change(self, statement: Prepared, **values: Any) -> int:
        return self._runner.change(lambda on: statement.run(on, **values).rowcount)


def _bound_to(platform: str, workspace: str) -> Mapping[str, str]:
    """What the seal of a workspace's secrets holds for; an answer's id has no blank in it."""
    return {"thing": f"workspace {platform}", "owner": workspace}
