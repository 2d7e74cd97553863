"""Pages of the clinic: settings, wordings, staff, cover, the audit trail.

Views only; nothing outside the dashboard uses them.
"""
