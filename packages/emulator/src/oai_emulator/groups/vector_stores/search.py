"""Search by words: the more words of the query a piece of text has, the higher it ranks."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any

from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject, as_array, as_object
from ..files.state import FilesState
from .state import Store, find

_MOST_WORDS = 200
_RESULTS = 10
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda left, right: left in right,
    "nin": lambda left, right: left not in right,
}


def search(call: Call) -> JsonReply:
    """Find pieces of the files of a store."""
    body = call.body
    queries: list[str] = as_array(body["query"]) or [body["query"]]
    options = as_object(body.get("ranking_options")) or {}
    least: float = options.get("score_threshold") or 0.0
    found = [row for row in _rows(call, find(call), queries) if row["score"] >= least]
    found.sort(key=lambda row: -row["score"])
    limit: int = body.get("max_num_results") or _RESULTS
    page: JsonObject = {
        "object": "vector_store.search_results.page",
        "search_query": queries,
        "data": found[:limit],
        "has_more": len(found) > limit,
        "next_page": None,
    }
    return JsonReply(page)


def _rows(call: Call, store: Store, queries: list[str]) -> list[JsonObject]:
    wanted = set(_words(" ".join(queries)))
    rows: list[JsonObject] = []
    for file in store.files.values():
        stored = call.world.state(FilesState).files.get(file["id"])
        if stored is None or not matches(call.body.get("filters"), file["attributes"]):
            continue
        for text in chunks(stored.text):
            common = wanted & set(_words(text))
            if common:
                row: JsonObject = {
                    "file_id": file["id"],
                    "filename": stored.shown["filename"],
                    "score": round(len(common) / len(wanted), 4),
                    "attributes": file["attributes"],
                    "content": [{"type": "text", "text": text}],
                }
                rows.append(row)
    return rows


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def chunks(text: str) -> list[str]:
    """Cut a text into its paragraphs, and long ones into pieces."""
    made: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        parts = re.findall(r"\S+\s*", paragraph)
        pieces = range(0, len(parts), _MOST_WORDS)
        made += ["".join(parts[start : start + _MOST_WORDS]).strip() for start in pieces]
    return made


def matches(filter: JsonObject | None, attributes: JsonObject) -> bool:
    """Tell whether attributes pass a filter; what cannot be compared does not."""
    if filter is None:
        return True
    if filter["type"] in {"and", "or"}:
        every = all if filter["type"] == "and" else any
        return every(matches(inner, attributes) for inner in filter["filters"])
    try:
        return bool(_COMPARE[filter["type"]](attributes.get(filter["key"]), filter["value"]))
    except TypeError:
        return False
