"""Reads what a person texts: numbers, choices, commands, consent, pleas.

From outside use `replies`, `choices`, `commands`, `consent` and `pleas`; the word lists (`data/`) are theirs.
"""
