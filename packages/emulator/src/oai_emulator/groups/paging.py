"""Pages of lists: cursors `after` and `limit`, newest first unless asked otherwise."""

from __future__ import annotations

from ..errors import bad_request, not_found
from ..values import JsonObject

DEFAULT_LIMIT = 20
MAX_LIMIT = 100


def page(rows: list[JsonObject], query: JsonObject) -> JsonObject:
    """Cut one page out of `rows`, which are oldest first."""
    limit: int = query.get("limit", DEFAULT_LIMIT)
    if not 1 <= limit <= MAX_LIMIT:
        code = "integer_below_min_value" if limit < 1 else "integer_above_max_value"
        message = f"Invalid 'limit': expected a value from 1 to {MAX_LIMIT}, got {limit}."
        raise bad_request(message, param="limit", code=code)
    ordered = rows if query.get("order", "desc") == "asc" else rows[::-1]
    start = 0
    if query.get("after") is not None:
        ids = [row["id"] for row in ordered]
        if query["after"] not in ids:
            raise not_found("Item", query["after"], param="after")
        start = ids.index(query["after"]) + 1
    data = ordered[start : start + limit]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": start + limit < len(ordered),
    }
