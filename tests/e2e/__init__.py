"""Walks the product from outside: real processes, real sockets of this machine, a real browser."""
