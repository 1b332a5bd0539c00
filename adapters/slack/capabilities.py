"""What Slack can show: Slack's own limits, or less where a phone is easier to read with less."""

from bot.ports import Capabilities

CAPABILITIES = Capabilities(
    buttons=25, button_label=75, choose=True, forms=False, files=True, text=2500, rooms=True
)
"""Forms are views of their own. Messages are short: all their blocks together have a limit that Slack does not tell."""
