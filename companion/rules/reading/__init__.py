"""Reads what a person texts: numbers, choices, commands, consent, pleas; and notices loops.

From outside use `replies`, `choices`, `commands`, `consent`, `loops` and `pleas`; the word lists (`data/`) are theirs.
"""
