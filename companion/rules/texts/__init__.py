"""Texts themselves: kinds, delivery, quiet hours, pace of a sender, what they give away.

From outside use every module. The words that `privacy` looks for are in `data/`.
"""
