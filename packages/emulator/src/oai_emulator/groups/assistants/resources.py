"""What tools may use: files and vector stores."""

from __future__ import annotations

from ...routing import Call
from ...values import JsonObject, as_object, objects
from ..vector_stores.state import make


def read_resources(call: Call, told: JsonObject) -> JsonObject:
    """Give resources as they are kept; vector stores that are described are made."""
    search = as_object(told.get("file_search"))
    if search is None:
        return told
    made = [make(call, body).own["id"] for body in objects(search.get("vector_stores"))]
    named: list[str] = search.get("vector_store_ids") or []
    return {**told, "file_search": {"vector_store_ids": [*named, *made]}}
