"""Reminder plans as values and as documents: defaults, schema, patches.

From outside use `plan` (values), `document` (load, merge, diff), `patch`, `fields`, `schema`, `outline`, `defaults`,
`names` and `warnings`.
"""
