"""What the domain promises, tested without any clock, network or storage."""
