"""What holds for a clinic: levels of care, office hours, the operator's alarms.

From outside use every module.
"""
