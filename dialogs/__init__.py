"""Conversations: scripts, the one engine that takes a turn in them, and the words people read."""
