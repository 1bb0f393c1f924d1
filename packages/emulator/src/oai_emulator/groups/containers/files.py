"""The files of a container."""

from __future__ import annotations

from ...errors import bad_request, not_found
from ...replies import BytesReply, JsonReply
from ...routing import Call
from ...values import FilePart, JsonObject
from ..files.state import FilesState
from ..listing import listed
from .state import find


def create(call: Call) -> JsonReply:
    """Put a file in: one of the request, or a copy of one that was uploaded."""
    container, part = find(call), call.body.get("file")
    if isinstance(part, FilePart):
        return JsonReply(container.add(call, part.filename or "upload", part.content))
    named = call.body.get("file_id")
    if named is None:
        raise bad_request("Either 'file' or 'file_id' is needed.", param="file")
    stored = call.world.state(FilesState).get(named, param="file_id")
    return JsonReply(container.add(call, stored.shown["filename"], stored.content))


def list_files(call: Call) -> JsonReply:
    """List the files of a container."""
    return listed(call, find(call).files.values())


def _find(call: Call) -> JsonObject:
    files, named = find(call).files, call.path["file_id"]
    if named not in files:
        raise not_found("Container file", named)
    return files[named]


def retrieve(call: Call) -> JsonReply:
    """Read what is known of a file."""
    return JsonReply(_find(call))


def delete(call: Call) -> JsonReply:
    """Delete a file. The API answers, although its document does not say so."""
    found: str = _find(call)["id"]
    container = find(call)
    del container.files[found], container.contents[found]
    return JsonReply({"id": found, "object": "container.file.deleted", "deleted": True})


def content(call: Call) -> BytesReply:
    """Give the bytes of a file."""
    return BytesReply(find(call).contents[_find(call)["id"]])
