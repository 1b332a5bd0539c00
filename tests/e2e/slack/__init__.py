"""Rinnalla in Slack, walked from outside: servers that others wrote, and a strict proxy between them and the bot."""
