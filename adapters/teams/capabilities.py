"""What a card in Teams can show: Teams' own limits, or less where a phone is easier to read with less."""

from bot.ports import Capabilities

CAPABILITIES = Capabilities(
    buttons=18,
    button_label=30,
    choose=True,
    forms=False,
    files=True,
    files_apart=True,
    text=2500,
    rooms=False,
)
"""Forms are cards of their own. A bot cannot make a group's conversation, so there are no rooms."""
