"""Pages of sessions: the week, one session, a series, attendance, closed days.

Views only; nothing outside the dashboard uses them.
"""
