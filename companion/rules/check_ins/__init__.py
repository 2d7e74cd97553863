"""Question sets as data, their scores, and what answers mean for risk.

From outside use `question_set`, `built_in`, `risk`, `names` and `status`.
"""
