"""Rinnalla's core: what the bot knows, how it decides, and how it is started."""
