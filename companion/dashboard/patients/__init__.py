"""Pages of one patient: the page, details, timeline, texts, levels of care.

Views only; nothing outside the dashboard uses them.
"""
