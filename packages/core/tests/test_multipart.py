from __future__ import annotations

import asyncio
import gzip
import io
import os
import threading
import zipfile
from collections.abc import AsyncIterator, Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import attrs
import pytest
import trio
from hypothesis import given, settings
from hypothesis import strategies as st

from oai_core.config import ClientConfig
from oai_core.files import CHUNK
from oai_core.multipart import MultipartBody, is_file
from oai_core.transport.httpx_transport import AsyncHttpxTransport, HttpxTransport
from oai_core.wire import WireRequest


@attrs.frozen
class Part:
    name: str
    content: bytes
    filename: str | None = None
    type: str | None = None


def parse(body: MultipartBody, data: bytes | None = None) -> list[Part]:
    """Read a form with the parser of the standard library."""
    data = b"".join(body) if data is None else data
    head = f"MIME-Version: 1.0\r\nContent-Type: {body.content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + data, policy=policy.HTTP)
    assert message.is_multipart()
    parts: list[Part] = []
    for item in message.iter_parts():
        assert not item.defects
        part: Any = item
        name = part.get_param("name", header="content-disposition")
        kind = part.get_content_type() if part["content-type"] else None
        parts.append(Part(name, part.get_payload(decode=True), part.get_filename(), kind))
    return parts


def collect(body: MultipartBody, trio_: bool = False) -> bytes:
    async def main() -> bytes:
        return b"".join([chunk async for chunk in body])

    return trio.run(main) if trio_ else asyncio.run(main())


def form(params: dict[str, Any], files: dict[str, str] | None = None, **more: Any) -> list[Part]:
    return parse(MultipartBody.from_params(params, files or {}, **more))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "speech.mp3"
    made.write_bytes(b"sound" * 50_000)
    return made


def test_fields() -> None:
    params = {
        "text": "caf\u00e9\nline",
        "yes": True,
        "count": 3,
        "ratio": 0.5,
        "none": None,
        "list": ["a", 1, None],
        "empty": [],
        "expires_after": {"anchor": "created_at", "seconds": 60},
        "deep": {"a": [{"b": 1}, {"b": 2}]},
    }
    assert form(params) == [
        Part("text", "caf\u00e9\nline".encode()),
        Part("yes", b"true"),
        Part("count", b"3"),
        Part("ratio", b"0.5"),
        Part("list[]", b"a"),
        Part("list[]", b"1"),
        Part("expires_after[anchor]", b"created_at"),
        Part("expires_after[seconds]", b"60"),
        Part("deep[a][][b]", b"1"),
        Part("deep[a][][b]", b"2"),
    ]


def test_no_fields_at_all() -> None:
    body = MultipartBody.from_params({})
    assert b"".join(body) == f"--{body.boundary}--\r\n".encode()


def test_values_pass_through_the_encoder() -> None:
    assert form({"a": object()}, to_jsonable=lambda _: {"b": 1}) == [Part("a[b]", b"1")]


MP3 = "audio/mpeg"
BINARY = "application/octet-stream"


def test_files_of_every_kind(path: Path) -> None:
    content = path.read_bytes()
    with path.open("rb") as file, path.open("rb") as second:
        second.read(5)
        written = io.BytesIO()
        written.write(b"written")
        fields: list[tuple[Any, Part]] = [
            (b"raw", Part("f", b"raw", "upload", BINARY)),
            (bytearray(b"raw"), Part("f", b"raw", "upload", BINARY)),
            (io.BytesIO(b"io"), Part("f", b"io", "upload", BINARY)),
            (written, Part("f", b"written", "upload", BINARY)),
            (path, Part("f", content, "speech.mp3", MP3)),
            (file, Part("f", content, "speech.mp3", MP3)),
            (second, Part("f", content, "speech.mp3", MP3)),
            (iter([b"a", b"b"]), Part("f", b"ab", "upload", BINARY)),
            (("a.png", b"x"), Part("f", b"x", "a.png", "image/png")),
            ((None, path), Part("f", content, "speech.mp3", MP3)),
            (("b", b"x", "text/x-y"), Part("f", b"x", "b", "text/x-y")),
            (("b", b"x", None, {"X-A": "1"}), Part("f", b"x", "b", BINARY)),
            (("b", b"x", None, {"content-type": "a/b"}), Part("f", b"x", "b", "a/b")),
        ]
        for value, part in fields:
            assert is_file(value)
            assert form({"f": value}, {"f": "one"}) == [part]


def test_headers_of_a_part() -> None:
    body = MultipartBody.from_params({"f": ("a", b"x", None, {"X-A": "1"})}, {"f": "one"})
    assert b"\r\nX-A: 1\r\n" in b"".join(body)
    for headers in ({"X-A": "1\r\nX-B: 2"}, {"Content-Disposition": "x"}):
        with pytest.raises(ValueError, match=r"X-A|Content-Disposition"):
            form({"f": ("a", b"x", None, headers)}, {"f": "one"})
    with pytest.raises(ValueError, match="Content-Type"):
        form({"f": ("a", b"x", "text/plain\r\nX: y")}, {"f": "one"})


def test_one_and_many() -> None:
    files = {"image": "many"}
    assert [part.name for part in form({"image": [b"1", b"2"]}, files)] == ["image[]", "image[]"]
    assert [part.name for part in form({"image": b"1"}, files)] == ["image"]
    with pytest.raises(TypeError, match="image: one file"):
        form({"image": [b"1"]}, {"image": "one"})


def test_an_object_where_a_file_may_be_too() -> None:
    assert form({"v": {"file_id": "x"}}, {"v": "one"}) == [Part("v[file_id]", b"x")]


def test_a_file_in_a_field_that_nobody_declared() -> None:
    assert form({"extra": b"x"}) == [Part("extra", b"x", "upload", BINARY)]


def test_documents_with_a_type_of_their_own() -> None:
    types = {"sdp": "application/sdp", "session": "application/json"}
    params = {"sdp": "v=0", "session": {"type": "realtime"}}
    assert form(params, types=types) == [
        Part("sdp", b"v=0", None, "application/sdp"),
        Part("session", b'{"type":"realtime"}', None, "application/json"),
    ]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("/etc/hosts", "file: a string is not a file"),
        (3, "file: bytes, a path"),
        ({1}, "file: bytes, a path"),
        (("a", "text"), "file: a string is not a file"),
        (("a",), "file: a file tuple has 2 to 4 items"),
        (("a", b"", "b", {}, 5), "file: a file tuple"),
        (io.StringIO("x"), "file: open the file in binary mode"),
    ],
)
def test_what_is_no_file(value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        form({"file": value}, {"file": "one"})


def test_text_mode_and_coroutines_are_refused(path: Path) -> None:
    with path.open(encoding="utf-8") as file, pytest.raises(TypeError, match="f: open the file"):
        form({"f": file}, {"f": "one"})

    class Upload:
        async def read(self, size: int) -> bytes:
            return b""

    with pytest.raises(TypeError, match="f: its read"):
        form({"f": Upload()}, {"f": "one"})

    class Liar:
        def read(self, size: int) -> str:
            return "text"

    with pytest.raises(TypeError, match="text: open it in binary mode"):
        form({"f": Liar()}, {"f": "one"})


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_are_none(value: float) -> None:
    with pytest.raises(ValueError, match=r"a\[b\]: "):
        form({"a": {"b": value}})


def test_a_member_of_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/a.txt", "inside")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive, archive.open("in/a.txt") as file:
        assert form({"f": file}) == [Part("f", b"inside", "a.txt", "text/plain")]
    with gzip.open(tmp_path / "b.gz", "wb") as packed:
        packed.write(b"inside")
    with gzip.open(tmp_path / "b.gz") as packed:
        assert form({"f": packed})[0].content == b"inside"


def test_what_cannot_stand_in_a_form() -> None:
    with pytest.raises(TypeError, match=r"a\[\]: a object"):
        form({"a": [object()]})


def test_a_path_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        form({"f": tmp_path / "none"}, {"f": "one"})


@pytest.mark.parametrize("name", ['a"; x="', "a\r\nX-Evil: 1\r\n\r\n", "\u00fc.png"])
def test_names_cannot_break_out(name: str) -> None:
    body = MultipartBody.from_params({name: "v", "f": (name, b"x")}, {"f": "one"})
    data = b"".join(body)
    escaped = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").encode()
    assert data.count(b'name="%b"' % escaped) == 2
    assert data.count(b'filename="%b"' % escaped) == 1
    assert b"\nX-Evil" not in data


class TestSending:
    def test_nothing_is_read_before_it_is_sent(self, path: Path) -> None:
        body = MultipartBody.from_params({"f": path}, {"f": "one"})
        path.write_bytes(b"SOUND" * 50_000)
        assert parse(body)[0].content == b"SOUND" * 50_000

    def test_it_comes_in_parts(self, path: Path) -> None:
        with path.open("rb") as file:
            body = MultipartBody.from_params({"f": path, "g": file, "h": path.read_bytes()})
            assert max(map(len, body)) <= CHUNK
            assert len(list(body)) == 3 * 4 + 4

    def test_a_file_that_changes_its_size(self, path: Path) -> None:
        body = MultipartBody.from_params({"f": path})
        length = body.content_length
        path.write_bytes(b"longer" * 100_000)
        assert len(b"".join(body)) == length
        path.write_bytes(b"short")
        with pytest.raises(OSError, match="became shorter"):
            b"".join(body)

    def test_it_can_be_sent_again(self, path: Path) -> None:
        with path.open("rb") as file:
            file.read(7)
            body = MultipartBody.from_params(
                {"p": path, "f": file, "b": b"x", "i": io.BytesIO(b"")}
            )
            first = b"".join(body)
            assert body.replayable
            assert b"".join(body) == collect(body) == collect(body, trio_=True) == first
            assert len(first) == body.content_length

    @pytest.mark.parametrize("kind", ["pipe", "generator"])
    def test_it_can_be_sent_only_once(self, kind: str) -> None:
        reader, writer = os.pipe()
        os.write(writer, b"from a pipe")
        os.close(writer)
        with os.fdopen(reader, "rb") as file:
            value = file if kind == "pipe" else (part for part in [b"from a ", b"pipe"])
            body = MultipartBody.from_params({"f": value}, {"f": "one"})
            assert body.content_length is None
            before = body.replayable
            assert parse(body)[0].content == b"from a pipe"
            assert (before, body.replayable) == (True, False)
            with pytest.raises(RuntimeError, match="only once"):
                list(body)

    def test_an_async_iterator(self) -> None:
        async def produce() -> AsyncIterator[bytes]:
            yield b"x"

        body = MultipartBody.from_params({"f": produce()}, {"f": "one"})
        assert parse(body, collect(body))[0].content == b"x"
        body = MultipartBody.from_params({"f": produce()}, {"f": "one"})
        with pytest.raises(TypeError, match="blocking client"):
            list(body)

    def test_disk_reads_do_not_block_the_loop(self, path: Path) -> None:
        threads: set[int] = set()

        class Watched(io.FileIO):
            def read(self, size: int | None = -1, /) -> Any:
                threads.add(threading.get_ident())
                return super().read(-1 if size is None else size)

        with Watched(path) as file:
            collect(MultipartBody.from_params({"f": file}, {"f": "one"}))
        assert threads
        assert threading.get_ident() not in threads

    def test_progress(self, path: Path) -> None:
        seen: list[tuple[int, int | None]] = []
        body = MultipartBody.from_params({"f": path}, progress=lambda *args: seen.append(args))
        total = body.content_length
        assert total is not None
        list(body)
        assert seen[-1] == (total, total)
        assert [sent for sent, _ in seen] == sorted({sent for sent, _ in seen})
        seen.clear()
        collect(body)
        assert seen[-1] == (total, total)

    def test_its_repr_shows_no_content(self) -> None:
        assert "secret" not in repr(MultipartBody.from_params({"a": "secret"}))


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=9)
CLEAN = NAMES.map(lambda name: "".join(c for c in name if c.isalnum()) or "n")
FILES = st.tuples(CLEAN, st.binary(max_size=200_000), st.just("application/octet-stream"))


@settings(max_examples=120, deadline=None)
@given(st.dictionaries(CLEAN, FILES | st.text("ab\r\n-\u00e9", max_size=60), max_size=5))
def test_a_parser_gets_back_what_went_in(params: dict[str, Any]) -> None:
    body = MultipartBody.from_params(params)
    data = b"".join(body)
    assert len(data) == body.content_length
    assert collect(body) == data
    sections = data.split(b"--%b" % body.boundary.encode())
    assert sections[0] == b""
    assert sections[-1] == b"--\r\n"
    for section, (name, value) in zip(sections[1:-1], params.items(), strict=True):
        head, _, content = section.partition(b"\r\n\r\n")
        assert f'name="{name}"'.encode() in head
        expected = value[1] if isinstance(value, tuple) else value.encode()
        assert content == expected + b"\r\n"
    if params:
        binary = [part for part in parse(body) if part.filename is not None]
        given_ = [value for value in params.values() if isinstance(value, tuple)]
        assert [part.filename for part in binary] == [value[0] for value in given_]


@pytest.mark.parametrize("known", [True, False])
def test_through_the_transports(loopback: Any, path: Path, known: bool) -> None:
    def make() -> MultipartBody:
        value = path if known else iter([b"sound"] * 50_000)
        return MultipartBody.from_params({"purpose": "x", "file": value}, {"file": "one"})

    def request(body: MultipartBody) -> WireRequest:
        headers = {"content-type": body.content_type}
        return WireRequest("POST", loopback.url, headers, body, 5.0)

    async def main() -> MultipartBody:
        transport = AsyncHttpxTransport(ClientConfig())
        body = make()
        await transport.send(request(body))
        await transport.aclose()
        return body

    body = make()
    transport = HttpxTransport(ClientConfig())
    transport.send(request(body))
    transport.close()
    for sent, received in zip([body, asyncio.run(main())], loopback.requests, strict=True):
        length = received.headers.get("content-length")
        assert length == (str(sent.content_length) if known else None)
        assert ("transfer-encoding" in received.headers) is not known
        purpose, file = parse(sent, received.body)
        assert purpose == Part("purpose", b"x")
        assert file.content == path.read_bytes()


def test_an_iterator_of_another_kind() -> None:
    class Chunks:
        def __iter__(self) -> Iterator[bytes]:
            return self

        def __next__(self) -> bytes:
            raise StopIteration

    assert is_file(Chunks())
    assert not is_file("text")
    assert not is_file(["a"])
    assert not is_file(("a", "b"))
