"""Who and what a delivery of Slack's is about, and what it tells of people. Nothing in it is trusted."""

from __future__ import annotations

import hashlib
import json
import re

from adapters.slack.incoming_text import mentioned
from bot.domain.event import Address, Belonging, Profile
from bot.profiles import language_of
from bot.untrusted import Body, first, inner, text

PLATFORM = "slack"
_ID = re.compile(r"[!-~]{1,200}")


def mentions(body: Body) -> frozenset[str]:
    """The ids of people whom the words of a delivery mention."""
    return mentioned(text(body, "text") or text(body, "event", "text") or text(body, "message", "text"))


def workspace_of(body: Body) -> str:
    """The id of the workspace in which the app is installed and addressed; "" when none can be read."""
    found = (
        text(first(body, "authorizations"), "team_id")
        or text(body, "view", "app_installed_team_id")
        or text(body, "team_id")
        or text(body, "team", "id")
        or text(body, "user", "team_id")
    )
    return found if _ID.fullmatch(found) else ""


def person_of(body: Body, user: str) -> Address | None:
    """A user of the delivery's workspace; None when either id cannot be one."""
    workspace = workspace_of(body)
    return Address(PLATFORM, workspace, user) if workspace and _ID.fullmatch(user) else None


def delivery_of(body: Body, told: str) -> str:
    """The delivery's id: Slack's own, or a hash of the whole delivery where it has none."""
    if not _ID.fullmatch(told):
        whole = json.dumps(body, sort_keys=True, default=str).encode("utf-8", "replace")
        told = hashlib.sha256(whole).hexdigest()
    return f"{PLATFORM}:{workspace_of(body)}:{told}"


def profile_of(user: Body, workspace: str) -> Profile:
    """The profile in a user object, as `users.info` and the events about people give it in a workspace."""
    name = (
        text(user, "profile", "real_name")
        or text(user, "real_name")
        or text(user, "profile", "display_name")
        or text(user, "name")
    )
    return Profile(name, language_of(text(user, "locale")), text(user, "tz"), _belonging(user, workspace))


def is_outside(user: Body, workspace: str) -> bool:
    """Whether a user object is of somebody of another workspace.

    Slack calls nobody a stranger who is in a channel that both share: there, only the person's own workspace tells.
    Somebody of an organisation with several workspaces may be in this one, too.
    """
    if user.get("is_stranger") is True:
        return True
    teams = inner(user, "enterprise_user").get("teams")
    also_here = isinstance(teams, list) and workspace in teams
    return text(user, "team_id") not in ("", workspace) and not also_here


def _belonging(user: Body, workspace: str) -> Belonging | None:
    if is_outside(user, workspace):
        return Belonging.OUTSIDER
    if user.get("is_restricted") is True or user.get("is_ultra_restricted") is True:
        return Belonging.GUEST
    return Belonging.MEMBER if "is_restricted" in user else None
