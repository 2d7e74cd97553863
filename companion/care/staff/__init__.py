"""People who work at a clinic: accounts, roles, signing in.

From outside use every module.
"""
