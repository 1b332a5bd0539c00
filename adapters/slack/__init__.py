"""Slack: its events, its blocks, its Web API, its installations."""
