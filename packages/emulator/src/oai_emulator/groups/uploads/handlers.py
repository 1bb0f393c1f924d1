"""Begin an upload, add its parts, and make a file of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from ...clock import unix_time
from ...errors import bad_request, not_found
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject
from ..files.state import FilesState

_HOUR = 3600


@dataclass(slots=True)
class Upload:
    """An upload as it is shown, how the file will be, and its parts by id."""

    shown: JsonObject
    media: str
    lives: int | None
    parts: dict[str, bytes] = field(default_factory=dict[str, bytes])


@dataclass(slots=True)
class UploadsState:
    """All uploads by id."""

    uploads: dict[str, Upload] = field(default_factory=dict[str, Upload])


def create(call: Call) -> JsonReply:
    """Begin an upload."""
    body, now = call.body, unix_time()
    shown: JsonObject = {
        "id": call.world.ids("upload", 32),
        "object": "upload",
        "bytes": body["bytes"],
        "created_at": now,
        "filename": body["filename"],
        "purpose": body["purpose"],
        "status": "pending",
        "expires_at": now + _HOUR,
        "file": None,
    }
    lives = body.get("expires_after")
    made = Upload(shown, body["mime_type"], lives["seconds"] if lives else None)
    call.world.state(UploadsState).uploads[shown["id"]] = made
    return JsonReply(shown)


def _pending(call: Call) -> Upload:
    """Find the upload that the path names, which must not be over."""
    named = call.path["upload_id"]
    upload = call.world.state(UploadsState).uploads.get(named)
    if upload is None:
        raise not_found("Upload", named)
    if upload.shown["status"] != "pending":
        raise bad_request(f"Upload '{named}' is {upload.shown['status']}.", param="upload_id")
    return upload


def add_part(call: Call) -> JsonReply:
    """Add some bytes."""
    upload = _pending(call)
    made = call.world.ids("part", 32)
    upload.parts[made] = call.body["data"].content
    shown = {
        "id": made,
        "object": "upload.part",
        "created_at": unix_time(),
        "upload_id": upload.shown["id"],
    }
    return JsonReply(shown)


def complete(call: Call) -> JsonReply:
    """Join the parts in the order that is asked for."""
    upload = _pending(call)
    named: list[str] = call.body["part_ids"]
    for part in named:
        if part not in upload.parts:
            raise bad_request(f"Upload part '{part}' not found.", param="part_ids")
    content = b"".join(upload.parts[part] for part in named)
    if len(content) != upload.shown["bytes"]:
        message = f"Expected {upload.shown['bytes']} bytes, got {len(content)}."
        raise bad_request(message, param="bytes")
    digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
    if call.body.get("md5", digest) != digest:
        raise bad_request("The checksum does not match the bytes.", param="md5")
    stored = call.world.state(FilesState).add(
        call.world,
        upload.shown["filename"],
        content,
        upload.shown["purpose"],
        media=upload.media,
        lives=upload.lives,
    )
    upload.shown |= {"status": "completed", "file": stored.shown}
    return JsonReply(upload.shown)


def cancel(call: Call) -> JsonReply:
    """Give up an upload."""
    upload = _pending(call)
    upload.shown["status"] = "cancelled"
    return JsonReply(upload.shown)
