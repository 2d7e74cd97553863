"""Pages of reminder plans: the editor, the preview, history, the clinic's plans.

Views only; nothing outside the dashboard uses them.
"""
