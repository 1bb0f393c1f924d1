"""Vector stores and what is in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...clock import unix_time
from ...errors import not_found
from ...routing import Call
from ...values import JsonObject, as_object
from ..files.state import FilesState

_AUTO = {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}


def counts(total: int) -> JsonObject:
    """Count files, which are all ready at once."""
    return {"in_progress": 0, "completed": total, "failed": 0, "cancelled": 0, "total": total}


@dataclass(slots=True)
class Store:
    """A vector store: its own members, its files by id, and its batches of files."""

    own: JsonObject
    files: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    batches: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    batched: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def as_json(self) -> JsonObject:
        """Give the store in the API's format."""
        size = sum(file["usage_bytes"] for file in self.files.values())
        return {**self.own, "usage_bytes": size, "file_counts": counts(len(self.files))}

    def add(self, call: Call, body: JsonObject) -> JsonObject:
        """Take a file in, with the options of the body."""
        stored = call.world.state(FilesState).get(body["file_id"], param="file_id")
        strategy = as_object(body.get("chunking_strategy")) or {}
        shown: JsonObject = {
            "id": body["file_id"],
            "object": "vector_store.file",
            "usage_bytes": stored.shown["bytes"],
            "created_at": unix_time(),
            "vector_store_id": self.own["id"],
            "status": "completed",
            "last_error": None,
            "chunking_strategy": {"type": "static", "static": strategy.get("static", _AUTO)},
            "attributes": body.get("attributes") or {},
        }
        self.files[shown["id"]] = shown
        self.own["last_active_at"] = unix_time()
        return shown


@dataclass(slots=True)
class VectorStoresState:
    """All vector stores by id."""

    stores: dict[str, Store] = field(default_factory=dict[str, Store])


def find(call: Call) -> Store:
    """Find the store that the path names, or raise the answer 404."""
    named = call.path["vector_store_id"]
    stores = call.world.state(VectorStoresState).stores
    if named not in stores:
        raise not_found("Vector store", named)
    return stores[named]


def make(call: Call, body: JsonObject) -> Store:
    """Make a store of the body of a request, with the files that it names."""
    now, after = unix_time(), as_object(body.get("expires_after"))
    own: JsonObject = {
        "id": call.world.ids("vs", 32),
        "object": "vector_store",
        "created_at": now,
        "name": body.get("name") or "",
        "status": "completed",
        "last_active_at": now,
        "metadata": body.get("metadata") or {},
    }
    own |= expiry(after, now)
    store = Store(own)
    files: list[str] = body.get("file_ids") or []
    for named in files:
        store.add(call, {**body, "file_id": named})
    call.world.state(VectorStoresState).stores[own["id"]] = store
    return store


def expiry(after: JsonObject | None, now: int) -> JsonObject:
    """Tell when a store expires, where it does."""
    if after is None:
        return {}
    return {"expires_after": after, "expires_at": now + 86400 * int(after["days"])}
