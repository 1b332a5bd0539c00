"""The commands of `rinnalla`, one module each."""
