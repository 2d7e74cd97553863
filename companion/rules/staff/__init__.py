"""People who work at a clinic: their roles.

From outside use every module.
"""
