"""The clinic as a whole: set up, its settings, its figures, the keys of the installation.

From outside use every module.
"""
