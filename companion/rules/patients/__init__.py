"""What a patient can be: states of the record, of consent, of the phone, of a pause, of a goal.

From outside use every module.
"""
