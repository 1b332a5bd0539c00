"""Pairing: candidates in, explained proposals out. Pure; seed and inputs are arguments."""
