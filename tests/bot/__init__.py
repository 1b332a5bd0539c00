"""Tests of the turn, the clock, delivery and the command line."""
