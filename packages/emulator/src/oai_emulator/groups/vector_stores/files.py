"""The files of a vector store."""

from __future__ import annotations

from collections.abc import Iterable

from ...errors import not_found
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject
from ..files.state import FilesState
from ..listing import listed
from .search import chunks
from .state import find


def create(call: Call) -> JsonReply:
    """Take a file in."""
    return JsonReply(find(call).add(call, call.body))


def list_files(call: Call) -> JsonReply:
    """List the files, all of them or those of one status."""
    return listed(call, filtered(call, find(call).files.values()))


def filtered(call: Call, files: Iterable[JsonObject]) -> list[JsonObject]:
    """Keep the files of the status that the query asks for."""
    wanted = call.query.get("filter")
    return [file for file in files if wanted in {None, file["status"]}]


def _file(call: Call) -> JsonObject:
    files, named = find(call).files, call.path["file_id"]
    if named not in files:
        raise not_found("File", named)
    return files[named]


def retrieve(call: Call) -> JsonReply:
    """Read a file of the store."""
    return JsonReply(_file(call))


def update(call: Call) -> JsonReply:
    """Replace the attributes."""
    file = _file(call)
    file["attributes"] = call.body["attributes"] or {}
    return JsonReply(file)


def delete(call: Call) -> JsonReply:
    """Take a file out of the store; the file itself stays."""
    found: str = _file(call)["id"]
    del find(call).files[found]
    return JsonReply({"id": found, "object": "vector_store.file.deleted", "deleted": True})


def content(call: Call) -> JsonReply:
    """Give the text of a file, in pieces."""
    stored = call.world.state(FilesState).get(_file(call)["id"])
    page: JsonObject = {
        "object": "vector_store.file_content.page",
        "data": [{"type": "text", "text": text} for text in chunks(stored.text)],
        "has_more": False,
        "next_page": None,
    }
    return JsonReply(page)
