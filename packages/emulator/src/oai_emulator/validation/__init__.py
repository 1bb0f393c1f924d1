"""Requests against the schemas of the API, with messages that name the real problem."""

from __future__ import annotations

from .bodies import RequestChecker as RequestChecker
from .bodies import parse_json as parse_json
from .query import read_query as read_query

__all__ = ["RequestChecker", "parse_json", "read_query"]
