"""Counselors' pages: server-rendered, over the same use cases as the API."""

from companion.dashboard.web.application import register

__all__ = ["register"]
