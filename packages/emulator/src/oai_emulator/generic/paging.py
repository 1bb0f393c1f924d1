"""Pages of lists in every shape that the API has."""

from __future__ import annotations

from typing import Any

from ..bundle import OperationFacts
from ..errors import bad_request, not_found
from ..values import JsonObject

_LIMIT = 20


def cut(facts: OperationFacts, rows: list[tuple[str, Any]], query: JsonObject) -> JsonObject:
    """Cut a page out of named rows, oldest first: `after`, `before`, `limit` and `order`.

    Gives the members that any shape of list has; the schema chooses among them.
    """
    ordered = rows if order(facts, query) == "asc" else rows[::-1]
    names = [name for name, _ in ordered]
    start, end = 0, len(ordered)
    if query.get("after") is not None:
        start = _position(names, query["after"], "after") + 1
    if query.get("before") is not None:
        end = _position(names, query["before"], "before")
    limit = size(facts, query)
    whole = ordered[start:end]
    backwards = query.get("before") is not None and query.get("after") is None
    shown = whole[-limit:] if backwards else whole[:limit]
    more = len(whole) > len(shown)
    return {
        "object": "list",
        "data": [row for _, row in shown],
        "first_id": shown[0][0] if shown else None,
        "last_id": shown[-1][0] if shown else None,
        "has_more": more,
        "next": shown[-1][0] if more else None,
    }


def order(facts: OperationFacts, query: JsonObject) -> str:
    """Tell the order of a list: newest first, unless the request or the document says otherwise."""
    declared = {parameter.name: parameter.schema for parameter in facts.query}
    wanted: str = query.get("order") or declared.get("order", {}).get("default") or "desc"
    return wanted


def size(facts: OperationFacts, query: JsonObject) -> int:
    """Tell how many rows a page has."""
    declared = {parameter.name: parameter.schema for parameter in facts.query}
    limit: int | None = query.get("limit")
    if limit is None:
        limit = int(declared.get("limit", {}).get("default", _LIMIT))
    if limit < 1:
        message = f"Invalid 'limit': expected a value of at least 1, got {limit}."
        raise bad_request(message, param="limit", code="integer_below_min_value")
    return limit


def _position(names: list[str], name: str, param: str) -> int:
    if name not in names:
        raise not_found("Item", name, param=param)
    return names.index(name)
