"""What patients know of their sessions is kept true: texts are planned, changes told, or somebody is asked to call.

From outside use `planning`, `beliefs`, `names` and `corrections`.
"""
