"""Today: the caseload in the order of need, and the queue of alerts.

Views only; nothing outside the dashboard uses them.
"""
