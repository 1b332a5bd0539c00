"""The memory: tables, the unit of work, and the only door to people's answers."""
