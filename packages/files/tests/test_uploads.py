"""Uploads in parts."""

from __future__ import annotations

from typing import Any

from oai_files import FileObject, Upload, UploadPart

PART = b"""\
--B
Content-Disposition: form-data; name="data"; filename="upload"
Content-Type: application/octet-stream

half
--B--
"""


def test_an_upload(server: Any) -> None:
    upload = {"id": "upload_1", "object": "upload", "status": "pending", "bytes": 8}
    part = {"id": "part_1", "object": "upload.part", "upload_id": "upload_1"}
    file = {"id": "file-1", "object": "file", "bytes": 8}
    server.reply(upload, part, {**upload, "status": "completed", "file": file})
    given = {"filename": "a.txt", "purpose": "assistants", "bytes": 8, "mime_type": "text/plain"}
    made = server(lambda c: c.uploads.create(**given))
    assert server.body == given
    assert made.file is None
    assert type(made) is Upload

    sent = server(lambda c: c.uploads.parts.create("upload_1", data=b"half"))
    assert type(sent) is UploadPart
    assert server.form == PART
    assert server.target == "POST /uploads/upload_1/parts"

    done = server(lambda c: c.uploads.complete("upload_1", part_ids=("part_2", "part_1")))
    assert server.body == {"part_ids": ["part_2", "part_1"]}
    assert (type(done.file), done.file.id) == (FileObject, "file-1")


def test_cancel_has_no_body(server: Any) -> None:
    server.reply({"id": "upload_1", "object": "upload", "status": "cancelled"})
    assert server(lambda c: c.uploads.cancel("upload_1")).status == "cancelled"
    assert (server.target, server.last.content) == ("POST /uploads/upload_1/cancel", b"")
