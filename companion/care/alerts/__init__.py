"""Alerts and who owns them: raised, owned, covered, resolved; the morning caseload.

From outside use every module.
"""
