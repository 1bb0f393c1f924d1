"""Files that come into a vector store together."""

from __future__ import annotations

from ...clock import unix_time
from ...errors import not_found
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject, objects
from ..listing import listed
from .files import filtered
from .state import Store, counts, find


def create(call: Call) -> JsonReply:
    """Take several files in; each may have options of its own."""
    store, body = find(call), call.body
    common: JsonObject = {
        name: body[name] for name in ("attributes", "chunking_strategy") if name in body
    }
    ids: list[str] = body.get("file_ids") or []
    wanted: list[JsonObject] = [{"file_id": named} for named in ids]
    wanted += objects(body.get("files"))
    added: list[str] = [store.add(call, {**common, **each})["id"] for each in wanted]
    shown: JsonObject = {
        "id": call.world.ids("vsfb", 32),
        "object": "vector_store.files_batch",
        "created_at": unix_time(),
        "vector_store_id": store.own["id"],
        "status": "completed",
        "file_counts": counts(len(added)),
    }
    store.batches[shown["id"]], store.batched[shown["id"]] = shown, added
    return JsonReply(shown)


def _find(call: Call) -> tuple[Store, JsonObject]:
    store, named = find(call), call.path["batch_id"]
    if named not in store.batches:
        raise not_found("File batch", named)
    return store, store.batches[named]


def retrieve(call: Call) -> JsonReply:
    """Read a batch."""
    return JsonReply(_find(call)[1])


def cancel(call: Call) -> JsonReply:
    """Leave a batch as it is: it is complete as soon as it is made."""
    return JsonReply(_find(call)[1])


def list_files(call: Call) -> JsonReply:
    """List the files of a batch that are still in the store."""
    store, batch = _find(call)
    kept = [store.files[each] for each in store.batched[batch["id"]] if each in store.files]
    return listed(call, filtered(call, kept))
