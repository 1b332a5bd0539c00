"""Plain text in a terminal: the whole product without a chat platform."""
