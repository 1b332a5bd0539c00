"""Microsoft Teams from outside, with clients that others wrote."""
