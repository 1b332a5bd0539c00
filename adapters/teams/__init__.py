"""Microsoft Teams: a chat with a bot in personal chats, and announcements in channels."""
