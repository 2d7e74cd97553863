"""What holds for a clinic: levels of care, office hours, holidays, the operator's alarms.

From outside use every module.
"""
