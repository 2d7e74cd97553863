"""Finds danger in a text: a cry for help, grave words, what a classifier trained on example texts recognizes.

From outside use `crisis` and `grave_words`; only they use the patterns (`data/`) and the learned ear.
"""
