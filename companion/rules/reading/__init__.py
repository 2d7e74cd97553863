"""Reads what a person texts: numbers, choices, commands, consent, pleas; and notices loops.

From outside use `replies`, `choices`, `commands`, `consent`, `loops`, `pleas` and the states `expecting`, `halt` and
`handled`; the word lists (`data/`) are theirs.
"""
