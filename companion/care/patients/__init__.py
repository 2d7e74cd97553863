"""A patient: enrolled, changed, stepped up or down, contacted, asked for consent.

From outside use every module; each is one use case or a few that belong together.
"""
