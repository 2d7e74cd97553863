"""Coping-skill exercises: their form, which one to offer, what works for a person.

From outside use `exercise` and `runs`; the built-in exercises are in `data/`.
"""
