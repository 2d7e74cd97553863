"""Which alerts there are, and who needs a counselor first.

From outside use `kinds` and `caseload`.
"""
