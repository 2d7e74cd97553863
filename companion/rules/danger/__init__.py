"""Hears danger in a text: a cry for help, grave words, what a listener learned from lines.

From outside use `crisis` and `grave_words`; the patterns (`data/`) and the learned ear are theirs.
"""
