"""Therapy sessions from series and their exceptions, right when clocks change.

From outside use `recurrence`, `recurrence_rule`, `series_rest`, `closed_days` and `attendance`.
"""
