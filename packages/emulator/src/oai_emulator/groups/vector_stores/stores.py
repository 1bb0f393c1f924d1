"""Create, read, change, list and delete vector stores."""

from __future__ import annotations

from ...clock import unix_time
from ...replies import JsonReply
from ...routing import Call
from ..listing import listed
from ..metadata import read_metadata
from .state import VectorStoresState, expiry, find, make


def create(call: Call) -> JsonReply:
    """Make a store."""
    read_metadata(call.body)
    return JsonReply(make(call, call.body).as_json())


def list_stores(call: Call) -> JsonReply:
    """List stores."""
    stores = call.world.state(VectorStoresState).stores.values()
    return listed(call, [store.as_json() for store in stores])


def retrieve(call: Call) -> JsonReply:
    """Read a store."""
    return JsonReply(find(call).as_json())


def update(call: Call) -> JsonReply:
    """Change what the body names; null takes it away."""
    store, body = find(call), call.body
    read_metadata(body)
    if "name" in body:
        store.own["name"] = body["name"] or ""
    if "metadata" in body:
        store.own["metadata"] = body["metadata"] or {}
    if "expires_after" in body:
        for name in ("expires_after", "expires_at"):
            store.own.pop(name, None)
        store.own |= expiry(body["expires_after"], unix_time())
    return JsonReply(store.as_json())


def delete(call: Call) -> JsonReply:
    """Delete a store; its files stay."""
    found: str = find(call).own["id"]
    del call.world.state(VectorStoresState).stores[found]
    return JsonReply({"id": found, "object": "vector_store.deleted", "deleted": True})
