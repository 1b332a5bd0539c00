"""The ways in and out: one package per place where people chat."""
