"""What turns and clocks rely on in the memory, on SQLite and on PostgreSQL alike."""
