"""The clock: a handful of interval ticks. Each is a few lines onto a use case; the tables are the truth."""
