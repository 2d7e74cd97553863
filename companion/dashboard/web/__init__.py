"""What every page stands on: sign-in, forms, language, layout, errors.

From outside use `application.register`; the subjects use every module.
"""
