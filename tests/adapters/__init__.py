"""Adapters: what people and platforms send and see."""
