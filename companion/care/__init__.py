"""Use cases, named by what a person does. Each is one transaction and is told what time it is."""
