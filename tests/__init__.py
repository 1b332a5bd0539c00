"""What a person or a caller relies on, stated so that it can fail."""
