"""Use cases, named by what a person does. Each is one transaction and gets the current time as an argument."""
