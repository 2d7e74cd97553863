"""Alerts and who has them: raised, owned, covered, resolved; the caseload of a morning.

From outside use every module.
"""
