"""Which alerts there are and why, and who needs a counselor first.

From outside use every module.
"""
