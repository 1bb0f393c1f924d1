"""Files: the form that is sent, what comes back, and the walk over all of them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from oai_core import NotFoundError
from oai_files import FileDeleted, FileObject, OpenAIFile

FILE = {"id": "file-1", "object": "file", "bytes": 2, "filename": "a.jsonl", "purpose": "batch"}
CONTENT = b'{"a": 1}\n'
FORM = b"""\
--B
Content-Disposition: form-data; name="file"; filename="a.txt"
Content-Type: text/plain

{"a": 1}

--B
Content-Disposition: form-data; name="purpose"

batch
--B
Content-Disposition: form-data; name="expires_after[anchor]"

created_at
--B
Content-Disposition: form-data; name="expires_after[seconds]"

3600
--B--
"""


def pieces() -> Iterator[bytes]:
    yield CONTENT[:3]
    yield CONTENT[3:]


@pytest.mark.parametrize("way", ["path", "open file", "tuple", "tuple with a file"])
def test_upload(server: Any, tmp_path: Path, way: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(CONTENT)
    server.reply(FILE)
    with path.open("rb") as opened:
        file = {
            "path": path,
            "open file": opened,
            "tuple": ("a.txt", CONTENT),
            "tuple with a file": ("a.txt", io.BytesIO(CONTENT), "text/plain"),
        }[way]
        expiry = {"anchor": "created_at", "seconds": 3600}
        found = server(lambda c: c.files.create(file=file, purpose="batch", expires_after=expiry))
    assert type(found) is FileObject is OpenAIFile
    assert server.form == FORM
    assert server.target == "POST /files"


def test_upload_of_what_is_made_on_the_way(server: Any) -> None:
    server.reply(FILE)
    server(lambda c: c.files.create(file=("a.bin", pieces()), purpose="batch"))
    assert "content-length" not in server.last.headers
    assert server.last.headers["transfer-encoding"] == "chunked"
    head = b'name="file"; filename="a.bin"\r\nContent-Type: application/octet-stream\r\n\r\n'
    assert head + CONTENT in server.last.content


def test_names_cannot_end_a_header(server: Any) -> None:
    server.reply(FILE)
    name = 'a"\r\nX-Evil: 1\r\n.txt'
    server(lambda c: c.files.create(file=(name, CONTENT), purpose="batch"))
    assert b'filename="a%22%0D%0AX-Evil: 1%0D%0A.txt"\n' in server.form


@pytest.mark.parametrize("file", ["a.txt", 1])
def test_what_is_no_file(server: Any, file: Any) -> None:
    with pytest.raises(TypeError, match="file"):
        server(lambda c: c.files.create(file=file, purpose="batch"))
    assert server.requests == []


def test_a_file_that_is_not_there(server: Any, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        server(lambda c: c.files.create(file=tmp_path / "none.txt", purpose="batch"))
    assert server.requests == []


def test_list(server: Any) -> None:
    server.reply(
        {"data": [FILE], "has_more": True, "last_id": "file-1"},
        {"data": [{**FILE, "id": "file-2"}], "has_more": False},
    )
    found = server.items(lambda c: c.files.list(purpose="batch", limit=1))
    assert [(type(file), file.id) for file in found] == [
        (FileObject, "file-1"),
        (FileObject, "file-2"),
    ]
    assert dict(server.last.url.params) == {"purpose": "batch", "limit": "1", "after": "file-1"}


def test_content_is_bytes(server: Any, tmp_path: Path) -> None:
    content = bytes(range(256))
    server.reply(httpx.Response(200, content=content))
    found = server(lambda c: c.files.content("file-1"))
    assert found.content == content
    found.write_to_file(tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == content
    assert server.target == "GET /files/file-1/content"
    assert server.last.headers["accept"] == "*/*"


def test_content_that_is_json_is_not_decoded(server: Any) -> None:
    server.reply(httpx.Response(200, json={"id": "file-1"}))
    assert server(lambda c: c.files.content("file-1")).json() == {"id": "file-1"}


def test_content_as_text_warns(server: Any) -> None:
    text = '{"a": "ü"}'
    json = {"content-type": "application/json"}
    server.reply(httpx.Response(200, headers=json, content=text.encode()))
    with pytest.warns(DeprecationWarning, match=r"files\.content"):
        found = server(lambda c: c.files.retrieve_content("file-1"))
    assert found == text


def test_no_content(server: Any) -> None:
    error = {"error": {"message": "No such File object: file-1", "type": "invalid_request_error"}}
    server.reply(httpx.Response(404, json=error))
    with pytest.raises(NotFoundError, match="No such File object: file-1"):
        server(lambda c: c.files.content("file-1"))


def test_delete(server: Any) -> None:
    server.reply({"id": "file-1", "object": "file", "deleted": True})
    assert type(server(lambda c: c.files.delete("file-1"))) is FileDeleted
    assert server.target == "DELETE /files/file-1"


@pytest.mark.parametrize(
    ("id", "path"), [("a/b", "a%2Fb"), ("a?b#c", "a%3Fb%23c"), ("a b", "a%20b")]
)
def test_ids_stay_in_their_segment(server: Any, id: str, path: str) -> None:
    server.reply(FILE)
    server(lambda c: c.files.retrieve(id))
    assert server.target == f"GET /files/{path}"


@pytest.mark.parametrize("id", ["", ".", "..", "%2e%2E"])
def test_ids_that_lead_elsewhere(server: Any, id: str) -> None:
    with pytest.raises(ValueError, match="file_id"):
        server(lambda c: c.files.delete(id))
    assert server.requests == []
