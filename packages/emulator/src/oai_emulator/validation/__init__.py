"""Requests against the schemas of the API, with messages that name the real problem."""

from __future__ import annotations

from .bodies import RequestChecker as RequestChecker
from .query import read_query as read_query

__all__ = ["RequestChecker", "read_query"]
