"""What a terminal can show: any number of numbered options, no forms and no files."""

from bot.ports import Capabilities

CAPABILITIES = Capabilities(buttons=40, button_label=200, choose=True, forms=False, files=False, text=40_000)
