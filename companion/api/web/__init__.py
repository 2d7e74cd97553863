"""What every resource of the API stands on: fields, paging, problems, sign-in, the OpenAPI document.

From outside use `resource`, `fields`, `paging`, `spans`, `sign_in` and `problems`.
"""
