"""Which of Microsoft's packages talks to Teams; only that one is loaded."""

from __future__ import annotations

import logging

from adapters.teams.connection import Connection
from adapters.teams.transport import TeamsTransport
from bot.config import TeamsSettings

SILENT = ("botbuilder", "botframework", "msrest", "msal", "microsoft_agents")
"""Packages that would log what people write, or a line for each message: nothing of theirs is logged at any level."""


def make_transport(settings: TeamsSettings) -> TeamsTransport:
    """The transport that the settings name. It opens nothing before it is used, and belongs to one event loop."""
    for name in SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    if settings.transport == "agents":
        from adapters.teams.transport_agents import AgentsPackage

        return Connection(settings, AgentsPackage())
    from adapters.teams.transport_botbuilder import BotbuilderPackage

    return Connection(settings, BotbuilderPackage(settings))
