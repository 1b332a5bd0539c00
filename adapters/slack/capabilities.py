"""What Slack can show: Slack's own limits, or less where a phone is easier to read with less."""

from bot.ports import Capabilities

CAPABILITIES = Capabilities(
    buttons=25, button_label=75, choose=True, forms=False, files=True, text=3000, rooms=True
)
"""A message of at most 3000 characters, and forms as views of their own."""
