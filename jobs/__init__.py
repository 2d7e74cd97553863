"""The scheduler: a few interval ticks. Each only calls a use case; all state is in the tables."""
