"""Upload, list, read and delete files."""

from __future__ import annotations

from ...replies import BytesReply, JsonReply
from ...routing import Call
from ..listing import listed
from .state import FilesState, StoredFile


def create(call: Call) -> JsonReply:
    """Store a file."""
    part, lives = call.body["file"], call.body.get("expires_after")
    stored = call.world.state(FilesState).add(
        call.world,
        part.filename or "upload",
        part.content,
        call.body["purpose"],
        media=part.media,
        lives=lives["seconds"] if lives else None,
    )
    return JsonReply(stored.shown)


def _find(call: Call) -> StoredFile:
    return call.world.state(FilesState).get(call.path["file_id"])


def list_files(call: Call) -> JsonReply:
    """List files, all of them or those of one purpose."""
    wanted = call.query.get("purpose")
    files = (stored.shown for stored in call.world.state(FilesState).files.values())
    return listed(call, (file for file in files if wanted in {None, file["purpose"]}))


def retrieve(call: Call) -> JsonReply:
    """Read what is known of a file."""
    return JsonReply(_find(call).shown)


def delete(call: Call) -> JsonReply:
    """Delete a file."""
    found: str = _find(call).shown["id"]
    del call.world.state(FilesState).files[found]
    return JsonReply({"id": found, "object": "file", "deleted": True})


def content(call: Call) -> BytesReply:
    """Give the bytes of a file."""
    stored = _find(call)
    return BytesReply(stored.content, stored.media)
