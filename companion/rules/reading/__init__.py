"""Reads what a person texts: numbers, choices, commands, consent, pleas.

From outside use `replies`, `choices`, `commands`, `consent`, `pleas`, `arrived`, `coming`, `after_cry` and the states
`expecting`, `halt` and `handled`; the word lists (`data/`) are theirs.
"""
