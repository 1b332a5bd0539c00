"""Whose words reach whom, and what of them may lie where: over the whole path, on real databases."""
