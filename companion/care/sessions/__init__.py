"""Therapy sessions: scheduled, moved, cancelled, attended, and who is told.

From outside use every module.
"""
