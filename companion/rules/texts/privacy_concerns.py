"""What a text may give away about the person who gets it."""

from companion.rules.reasons import Code


class PrivacyConcern(Code):
    """What a word of a text tells a stranger."""

    support_group = "support_group"
    purpose_of_visit = "purpose_of_visit"
    recovery_or_use = "recovery_or_use"
    treatment_program = "treatment_program"
    medication = "medication"
    drug_or_drink = "drug_or_drink"
    condition = "condition"
    place_of_care = "place_of_care"
    carrier_word = "carrier_word"  # reveals nothing, but phone carriers act on it when a patient answers with it
