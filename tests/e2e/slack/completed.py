"""What Slack tells and local-slack leaves out: ticks in a message, a press at home, what stood in a field untouched."""

from __future__ import annotations

from tests.e2e.slack.rules import Json
from tests.e2e.slack.seen import elements

AT_HOME = "home"
"""What stands for the message's time when a press is at home."""


class Ticks:
    """Remembers what people have ticked in messages, and the home pages that the bot has published."""

    def __init__(self) -> None:
        self._ticked: dict[tuple[str, str, str, str, str], list[Json]] = {}
        self.homes: dict[str, Json] = {}

    def complete(self, payload: Json) -> Json:
        """A payload as Slack sends it."""
        if payload.get("type") == "view_submission":
            return _with_what_stood_there(payload)
        if payload.get("type") != "block_actions":
            return payload
        if not payload.get("message"):
            return self._at_home(payload)
        user, message = payload["user"]["id"], payload.get("message") or {}
        place = (payload["channel"]["id"], message.get("ts", ""))
        for action in payload["actions"]:
            if action["type"] == "checkboxes":
                self._ticked[(user, *place, action.get("block_id", ""), action["action_id"])] = action[
                    "selected_options"
                ]
        values: Json = {}
        for block, element in elements(message):
            if element["type"] == "checkboxes":
                key = (user, *place, block.get("block_id", ""), element["action_id"])
                chosen = self._ticked.get(key, element.get("initial_options", []))
                values.setdefault(block.get("block_id", ""), {})[element["action_id"]] = {
                    "type": "checkboxes", "selected_options": chosen,
                }  # fmt: skip
        return {**payload, "state": {"values": values}}

    def _at_home(self, payload: Json) -> Json:
        view = {"id": "VHOME", "type": "home", "callback_id": "", "private_metadata": "", "state": {"values": {}},
                **self.homes.get(payload["user"]["id"], {})}  # fmt: skip
        kept = {name: value for name, value in payload.items()
                if name not in ("channel", "message", "response_url")}  # fmt: skip
        return {**kept, "container": {"type": "view", "view_id": view["id"]}, "view": view}


def _with_what_stood_there(payload: Json) -> Json:
    """local-slack's page sends nothing of a field that nobody has touched, although words stand in it."""
    view = payload["view"]
    for block in view["blocks"]:
        if block["type"] != "input":
            continue
        value = view["state"]["values"][block["block_id"]][block["element"]["action_id"]]
        for sent, stood in (("value", "initial_value"), ("selected_date", "initial_date"),
                            ("selected_option", "initial_option")):  # fmt: skip
            if sent in value and value[sent] is None:
                value[sent] = block["element"].get(stood)
    return payload
