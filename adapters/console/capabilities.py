"""What a terminal can show: any number of numbered options, files in a folder, no forms."""

from bot.ports import Capabilities

CAPABILITIES = Capabilities(buttons=40, button_label=200, choose=True, forms=False, files=True, text=40_000)
