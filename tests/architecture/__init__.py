"""The layers and bans of the code base, each seen to fail once."""
