"""Reminder plans: versions, previews, warnings, the clinic's plan of each level.

From outside use every module.
"""
