"""Texts in and out: the thread, what arrives, what could not be delivered.

From outside use every module.
"""
