"""Texts themselves: kinds, delivery, quiet hours, pace of a sender, what they give away.

From outside use every module but `privacy_words`, which is data of `privacy`.
"""
