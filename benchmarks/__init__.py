"""Measurements of sending and planning; see docs/benchmarks.md. Run by `make bench`."""
