"""Usage and costs: buckets of time, and pages of them."""

from __future__ import annotations

from ..bundle import OperationFacts
from ..errors import bad_request
from ..values import JsonObject
from .paging import size

_WIDTHS = {"1m": 60, "1h": 3600, "1d": 86400}
_LIMITS = {"1m": 60, "1h": 24, "1d": 7}
_PREFIX = "page_"


def cut(facts: OperationFacts, query: JsonObject, now: int) -> JsonObject:
    """Cut a page of buckets out of the time that is asked for; each has one result."""
    unit = query.get("bucket_width", "1d")
    width = _WIDTHS.get(unit, _WIDTHS["1d"])
    start, end = query["start_time"], query.get("end_time", now)
    limit = size(facts, {"limit": query.get("limit", _LIMITS.get(unit, _LIMITS["1d"]))})
    first = _number(query["page"]) if query.get("page") is not None else 0
    count = max(0, -(-(end - start) // width))
    shown = [start + width * index for index in range(first, min(first + limit, count))]
    more = first + limit < count
    return {
        "data": [
            {"start_time": begin, "end_time": min(begin + width, end), "results": [{}]}
            for begin in shown
        ],
        "has_more": more,
        "next_page": f"{_PREFIX}{first + limit}" if more else None,
    }


def _number(page: str) -> int:
    number = page.removeprefix(_PREFIX)
    if not number.isdecimal():
        raise bad_request(f"Invalid value for 'page': '{page}'.", param="page")
    return int(number)
