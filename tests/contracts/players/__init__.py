"""A scenario played in real chats: each platform's own deliveries in, its own messages read back."""
