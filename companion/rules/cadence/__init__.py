"""From a plan and a schedule to the texts that should exist, and what is left out.

From outside use `due_messages`, `values`, `diff`, `check_in_schedule` and `spread`.
"""
