"""Measures the product's speed: `make bench`. How to read it: docs/benchmarks.md."""
