"""Support-group meetings: the clinic's list, and those a patient saved.

From outside use every module.
"""
