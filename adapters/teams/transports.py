"""Which of Microsoft's packages talks to Teams; only that one is loaded."""

from __future__ import annotations

from adapters.teams.connection import Connection
from adapters.teams.transport import TeamsTransport
from bot.config import TeamsSettings


def make_transport(settings: TeamsSettings) -> TeamsTransport:
    """The transport that the settings name. It opens nothing before it is used, and belongs to one event loop."""
    if settings.transport == "agents":
        from adapters.teams.transport_agents import AgentsConnector

        return Connection(settings, AgentsConnector)
    from adapters.teams.transport_botbuilder import BotbuilderConnector

    return Connection(settings, BotbuilderConnector)
