"""Large files in parts: order, memory, failures, going on."""

from __future__ import annotations

import gc
import hashlib
import io
import json
import os
import pickle
import re
import threading
import time
from pathlib import Path
from typing import Any
from weakref import WeakSet

import anyio
import httpx
import pytest

from oai_core import APIError, BadRequestError, InternalServerError
from oai_core.helpers.ledgers import LedgerFile
from oai_emulator import Emulator
from oai_files import AsyncOpenAI, OpenAI, Upload
from oai_files.helpers import chunked
from oai_files.helpers.content import Content, Section
from oai_files.helpers.errors import UploadInterruptedError
from oai_files.helpers.ledger import UploadLedger

DATA = bytes(range(256)) * 4  # 1024 bytes, 103 parts of 10 are 11 parts of 100
PART = 100


class Uploads:
    """A server of uploads; `fail` has the parts to refuse, by their first bytes, and how."""

    def __init__(self) -> None:
        self.made: list[dict[str, Any]] = []
        self.parts: dict[str, bytes] = {}
        self.completed: list[dict[str, Any]] = []
        self.requests: list[httpx.Request] = []
        self.fail: dict[bytes, list[Any]] = {}
        self.fail_complete: list[int] = []
        self.expires_at = time.time() + 3600
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        path = request.url.path.removeprefix("/v1/uploads")
        if path == "":
            self.made.append(json.loads(request.content))
            if self.made[-1]["purpose"] == "refused":
                return httpx.Response(400, json={"error": {"message": "no"}})
            return self._upload("pending", f"upload_{len(self.made)}")
        upload_id = path.split("/")[1]
        if path.endswith("/complete"):
            if self.fail_complete:
                return httpx.Response(self.fail_complete.pop(), json={})
            self.completed.append(json.loads(request.content))
            return self._upload("completed", upload_id)
        content = request.content
        data = content[content.index(b"\r\n\r\n") + 4 : content.rindex(b"\r\n--")]
        for start, failures in self.fail.items():
            if data.startswith(start) and failures:
                failure = failures.pop(0)
                if isinstance(failure, BaseException):
                    raise failure
                soon = {"retry-after-ms": "1"}
                return httpx.Response(failure, headers=soon, json={"error": {"message": "no"}})
        part = f"part_{len(self.parts)}"
        self.parts[part] = data
        return httpx.Response(200, json={"id": part, "upload_id": upload_id})

    def _upload(self, status: str, upload_id: str) -> httpx.Response:
        body = {"id": upload_id, "status": status, "expires_at": self.expires_at}
        return httpx.Response(200, json=body)

    @property
    def joined(self) -> bytes:
        return b"".join(self.parts[part] for part in self.completed[-1]["part_ids"])


@pytest.fixture
def uploads(server: Any) -> Uploads:
    made = Uploads()
    server._answer = made
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "notes.jsonl"
    made.write_bytes(DATA)
    return made


def upload(server: Any, file: Any, **options: Any) -> Any:
    given = {"file": file, "purpose": "batch", "part_size": PART, **options}
    client = {"max_retries": given.pop("max_retries", 0)}
    return server(lambda c: c.uploads.upload_file_chunked(**given), **client)


@pytest.mark.parametrize("concurrency", [1, 4, 50])
def test_parts_are_joined_in_order(
    server: Any, uploads: Uploads, path: Path, concurrency: int
) -> None:
    done = upload(server, path, concurrency=concurrency)
    assert (type(done), done.status) == (Upload, "completed")
    assert uploads.made == [
        {
            "bytes": 1024,
            "filename": "notes.jsonl",
            "mime_type": "application/octet-stream",
            "purpose": "batch",
        }
    ]
    assert uploads.completed == [{"part_ids": uploads.completed[0]["part_ids"]}]
    assert sorted(map(len, uploads.parts.values())) == [24, *[100] * 10]
    assert uploads.joined == DATA


@pytest.mark.parametrize("make", [bytes, bytearray, memoryview, io.BytesIO])
def test_what_has_no_name(server: Any, uploads: Uploads, make: Any) -> None:
    upload(server, make(DATA), filename="a.txt", bytes=1024)
    assert uploads.made[0]["mime_type"] == "text/plain"
    assert uploads.joined == DATA


def test_an_open_file_is_read_from_its_beginning_and_stays_open(
    server: Any, uploads: Uploads, path: Path
) -> None:
    with path.open("rb") as file:
        file.read(500)
        upload(server, file)
        assert not file.closed
    assert uploads.made[0]["filename"] == "notes.jsonl"
    assert uploads.joined == DATA


def test_an_empty_file(server: Any, uploads: Uploads) -> None:
    upload(server, b"", filename="a.txt")
    assert uploads.completed == [{"part_ids": []}]


def test_parameters_of_the_creation(server: Any, uploads: Uploads, path: Path) -> None:
    upload(
        server,
        path,
        filename="other.txt",
        mime_type="text/x-notes",
        expires_after={"anchor": "created_at", "seconds": 3600},
        extra_headers={"x-a": "1"},
    )
    assert uploads.made[0] == {
        "bytes": 1024,
        "filename": "other.txt",
        "mime_type": "text/x-notes",
        "purpose": "batch",
        "expires_after": {"anchor": "created_at", "seconds": 3600},
    }
    assert {request.headers["x-a"] for request in uploads.requests} == {"1"}


@pytest.mark.parametrize(
    ("md5", "sent"), [(True, hashlib.md5(DATA).hexdigest()), ("abc", "abc"), (False, None)]
)
def test_md5(server: Any, uploads: Uploads, path: Path, md5: Any, sent: str | None) -> None:
    upload(server, path, md5=md5)
    assert uploads.completed[0].get("md5") == sent


def test_a_part_that_fails_is_sent_again(server: Any, uploads: Uploads, path: Path) -> None:
    uploads.fail = {DATA[300:310]: [500, 503]}
    upload(server, path, max_retries=2, timeout=5)
    assert uploads.joined == DATA
    assert len(uploads.requests) == 1 + 11 + 2 + 1


def test_an_interruption_keeps_what_arrived(server: Any, uploads: Uploads, path: Path) -> None:
    uploads.fail = {DATA[300:310]: [400]}
    with pytest.raises(UploadInterruptedError, match=r"of 11 parts of 'notes\.jsonl'") as caught:
        upload(server, path, concurrency=1)
    error = caught.value
    assert isinstance(error, APIError)
    assert isinstance(error.__cause__, BadRequestError)
    ledger = error.ledger
    assert (ledger.upload_id, ledger.bytes, ledger.count) == ("upload_1", 1024, 11)
    assert {part.id for part in ledger.parts.values()} == set(uploads.parts)
    assert set(ledger.parts) == {0, 1, 2}  # none is begun after the failure

    before = len(uploads.requests)
    upload(server, path, resume=pickle.loads(pickle.dumps(error)).ledger)
    assert uploads.joined == DATA
    assert len(uploads.made) == 1
    assert len(uploads.requests) - before == 11 - len(ledger.parts) + 1


def test_parts_under_way_are_not_lost(server: Any, uploads: Uploads, path: Path) -> None:
    uploads.fail = {DATA[100:110]: [400]}
    with pytest.raises(UploadInterruptedError) as caught:
        upload(server, path, concurrency=4)
    assert {part.id for part in caught.value.ledger.parts.values()} == set(uploads.parts)


def test_a_ledger_on_disk(server: Any, uploads: Uploads, path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "ledger.jsonl"
    uploads.fail = {DATA[500:510]: [400]}
    with pytest.raises(UploadInterruptedError) as caught:
        upload(server, path, resume=kept, concurrency=1)
    lines = [json.loads(line) for line in kept.read_text("utf-8").splitlines()]
    assert lines[0]["upload_id"] == "upload_1"
    assert [line["part"] for line in lines[1:]] == list(range(5))
    assert lines[1]["sha256"] == hashlib.sha256(DATA[:100]).hexdigest()
    assert "sk-test" not in kept.read_text("utf-8")

    before = len(uploads.requests)
    upload(server, path, resume=str(kept), part_size=None)  # the size of parts is the ledger's
    assert uploads.joined == DATA
    assert len(uploads.requests) - before == 6 + 1
    assert list(tmp_path.iterdir()) == [path]
    assert caught.value.ledger.upload_id == "upload_1"


def test_a_half_written_line_is_sent_again(
    server: Any, uploads: Uploads, path: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "ledger.jsonl"
    uploads.fail = {DATA[500:510]: [400]}
    with pytest.raises(UploadInterruptedError):
        upload(server, path, resume=kept, concurrency=1)
    kept.write_bytes(kept.read_bytes()[:-7])
    uploads.fail = {DATA[700:710]: [400]}
    with pytest.raises(UploadInterruptedError):
        upload(server, path, resume=kept, concurrency=1)
    upload(server, path, resume=kept)
    assert uploads.joined == DATA
    assert len(uploads.parts) == 11 + 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"part":0', '"part":-1'),
        ('"part":0', '"part":11'),
        ('"part":0', '"part":"0"'),
        ('"part":0', '"prat":0'),
        ('"sha256"', '"sha"'),
        ('"part_size":100', '"part_size":0'),
        ('"bytes":1024', '"bytes":"1024"'),
        ('"upload_id":"upload_1"', '"upload_id":null'),
        ('"expires_at":', '"expires_at":"now","x":'),
    ],
)
def test_a_ledger_that_was_edited(
    server: Any, uploads: Uploads, path: Path, tmp_path: Path, old: str, new: str
) -> None:
    kept = tmp_path / "ledger.jsonl"
    uploads.fail = {DATA[500:510]: [400]}
    with pytest.raises(UploadInterruptedError):
        upload(server, path, resume=kept, concurrency=1)
    text, sent = kept.read_text("utf-8"), len(uploads.requests)
    assert old in text
    kept.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(ValueError, match=r"resume: .* is no ledger of this kind: upload"):
        upload(server, path, resume=kept)
    assert len(uploads.requests) == sent
    assert kept.read_text("utf-8") == text.replace(old, new)


def test_two_uploads_do_not_share_a_ledger(
    server: Any, uploads: Uploads, path: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "ledger.jsonl"
    other = LedgerFile(kept, "upload", "resume")
    with pytest.raises(BlockingIOError, match=r"resume: .* is in use by another run"):
        upload(server, path, resume=kept)
    assert uploads.requests == []
    other.close()
    assert upload(server, path, resume=kept).status == "completed"
    assert list(tmp_path.iterdir()) == [path]


def test_an_upload_that_was_not_begun_leaves_no_ledger(
    server: Any, uploads: Uploads, path: Path, tmp_path: Path
) -> None:
    with pytest.raises(BadRequestError):
        upload(server, path, resume=tmp_path / "ledger.jsonl", purpose="refused")
    assert list(tmp_path.iterdir()) == [path]


def test_ctrl_c_leaves_the_ledger(
    server: Any, uploads: Uploads, path: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "ledger.jsonl"
    uploads.fail = {DATA[500:510]: [KeyboardInterrupt()]}
    with pytest.raises(KeyboardInterrupt):
        upload(server, path, resume=kept, concurrency=1)
    assert len(kept.read_text("utf-8").splitlines()) == 1 + 5
    upload(server, path, resume=kept)
    assert uploads.joined == DATA


def test_a_changed_file_is_refused(
    server: Any, uploads: Uploads, path: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "ledger.jsonl"
    uploads.fail = {DATA[500:510]: [400]}
    with pytest.raises(UploadInterruptedError):
        upload(server, path, resume=kept, concurrency=1)
    sent = len(uploads.requests)
    path.write_bytes(DATA[:210] + b"!" + DATA[211:])
    with pytest.raises(ValueError, match="resume: the file was changed after part 2 of it"):
        upload(server, path, resume=kept)
    path.write_bytes(DATA[:-1])
    with pytest.raises(ValueError, match="resume: that upload has another bytes: 1024, not 1023"):
        upload(server, path, resume=kept)
    path.write_bytes(DATA)
    for other in ({"part_size": 99}, {"purpose": "vision"}, {"filename": "b.txt"}):
        with pytest.raises(
            ValueError, match=f"resume: that upload has another {next(iter(other))}"
        ):
            upload(server, path, resume=kept, **other)
    assert len(uploads.requests) == sent


def test_what_expired_is_begun_anew(
    server: Any, uploads: Uploads, path: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "ledger.jsonl"
    uploads.expires_at = time.time() - 1
    uploads.fail = {DATA[500:510]: [400]}
    with pytest.raises(UploadInterruptedError):
        upload(server, path, resume=kept, concurrency=1)
    upload(server, path, resume=kept)
    assert len(uploads.made) == 2
    assert uploads.joined == DATA


@pytest.mark.parametrize("text", ["{}\n", "notes", '{"part": 1}\n', "[]\n", "\x00"])
def test_what_is_no_ledger(
    server: Any, uploads: Uploads, path: Path, tmp_path: Path, text: str
) -> None:
    other = tmp_path / "other"
    other.write_text(text, "utf-8")
    with pytest.raises(ValueError, match="is no ledger of this kind: upload"):
        upload(server, path, resume=other)
    assert other.read_text("utf-8") == text
    assert uploads.requests == []


def test_the_completion_alone_is_repeated(server: Any, uploads: Uploads, path: Path) -> None:
    uploads.fail_complete = [500]
    with pytest.raises(UploadInterruptedError, match="11 of 11 parts") as caught:
        upload(server, path)
    sent = len(uploads.requests)
    assert upload(server, path, resume=caught.value.ledger).status == "completed"
    assert len(uploads.requests) == sent + 1
    assert uploads.joined == DATA


def test_an_upload_that_does_not_begin(server: Any, path: Path) -> None:
    server.reply(httpx.Response(500, json={}))
    with pytest.raises(InternalServerError):
        upload(server, path)


def test_progress(server: Any, uploads: Uploads, path: Path) -> None:
    told: list[Any] = []
    done = upload(server, path, progress=told.append)
    assert {(p.what, p.total, p.unit) for p in told} == {("notes.jsonl", 1024, "bytes")}
    counts = [p.done for p in told]
    assert counts == sorted(counts)
    assert counts[-2:] == [1024, 1024]
    assert (told[-1].status, told[-1].latest) == ("completed", done)

    told.clear()
    uploads.fail = {DATA[900:910]: [400]}
    with pytest.raises(UploadInterruptedError) as caught:
        upload(server, path, concurrency=1)
    upload(server, path, resume=caught.value.ledger, progress=told.append)
    assert told[0].done >= 900
    assert told[-1].done == 1024


def test_what_is_sent_again_is_not_counted_twice(server: Any, uploads: Uploads, path: Path) -> None:
    told: list[Any] = []
    uploads.fail = {DATA[300:310]: [500]}
    upload(server, path, max_retries=1, progress=told.append)
    assert max(p.done for p in told) == told[-1].done == 1024


def test_a_callable_that_raises(
    server: Any, uploads: Uploads, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents: list[Any] = []

    class Kept(Content):
        def __init__(self, file: Any) -> None:
            super().__init__(file)
            contents.append(self._file)

    def tell(progress: Any) -> None:
        raise LookupError("enough")

    monkeypatch.setattr(chunked, "Content", Kept)
    with pytest.raises(UploadInterruptedError, match="enough") as caught:
        upload(server, path, progress=tell)
    assert isinstance(caught.value.__cause__, LookupError)
    assert [file.closed for file in contents] == [True]


def test_memory_holds_no_more_than_what_is_under_way(
    server: Any, uploads: Uploads, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """64 MiB in parts of 1 MiB, three at a time."""
    alive: WeakSet[Section] = WeakSet()
    most: list[int] = []
    reads: set[int] = set()

    class Counted(Section):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            alive.add(self)
            most.append(len(alive))

        def read(self, count: int) -> bytes:
            reads.add(count)
            return super().read(count)

    monkeypatch.setattr(chunked, "Section", Counted)
    path = tmp_path / "sparse.bin"
    with path.open("wb") as file:
        file.truncate(2**26)
    server._answer = Discards()
    gc.collect()
    gc.disable()
    try:
        done = upload(server, path, part_size=2**20, concurrency=3)
    finally:
        gc.enable()
    assert done.status == "completed"
    assert len(most) == 64
    assert max(most) <= 3 + 1
    assert max(reads) <= 65_536


class Discards:
    """A server that looks at nothing."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        status = "completed" if request.url.path.endswith("/complete") else "pending"
        return httpx.Response(200, json={"id": "any", "status": status, "expires_at": None})


def test_a_file_that_became_shorter(
    server: Any, uploads: Uploads, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Shrinks(Content):
        def __init__(self, file: Any) -> None:
            super().__init__(file)
            os.truncate(path, 550)

    monkeypatch.setattr(chunked, "Content", Shrinks)
    with pytest.raises(UploadInterruptedError, match="became shorter"):
        upload(server, path, concurrency=1)


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"file": "notes.jsonl"}, TypeError, "file: a path, bytes or an open binary file"),
        ({"file": io.StringIO("a")}, TypeError, "file: open the file in binary mode"),
        ({"file": iter([b"a"])}, TypeError, "file: a path, bytes or an open"),
        ({"file": Path("missing.txt")}, FileNotFoundError, "missing.txt"),
        ({"file": b"a"}, TypeError, "filename: it is needed"),
        ({"bytes": 1025}, ValueError, "bytes: the file has 1024, not 1025"),
        ({"part_size": 0}, ValueError, "part_size: 1 or more, not 0"),
        ({"part_size": 1.5}, TypeError, "part_size: a whole number"),
        ({"concurrency": 0}, ValueError, "concurrency: 1 or more, not 0"),
        ({"concurrency": None}, TypeError, "concurrency: a whole number"),
        ({"resume": 5}, TypeError, "resume: the path of a ledger"),
        ({"resume": "missing/ledger"}, FileNotFoundError, "missing/ledger"),
        ({"filename": 5}, TypeError, "filename: text is needed, not int"),
        ({"mime_type": b"a/b"}, TypeError, "mime_type: text is needed, not bytes"),
        ({"md5": 5}, TypeError, "md5: text or True is needed, not int"),
        ({"concurency": 2}, TypeError, "'concurency'. Did you mean 'concurrency'"),
        ({"max_retrys": 2}, TypeError, "'max_retrys'. Did you mean 'max_retries'"),
        ({"progress": 5}, TypeError, "progress: a plain function"),
        ({"idempotency_key": "k"}, TypeError, "idempotency_key: it is for one request"),
        ({"upload_progress": print}, TypeError, "upload_progress: it is for one request"),
    ],
)
def test_bad_input_sends_nothing(
    server: Any,
    uploads: Uploads,
    path: Path,
    given: dict[str, Any],
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error, match=re.escape(message)):
        upload(server, **{"file": path, **given})
    assert uploads.requests == []


def test_a_pipe_cannot_be_read_side_by_side(server: Any, uploads: Uploads) -> None:
    reading, writing = os.pipe()
    os.close(writing)
    with os.fdopen(reading, "rb") as file, pytest.raises(TypeError, match="a file that can seek"):
        upload(server, file, filename="a.txt")
    assert uploads.requests == []


def test_the_emulator_checks_it(server: Any, path: Path) -> None:
    emulator = Emulator()
    client: Any
    given: dict[str, Any] = {"file": path, "purpose": "batch", "part_size": PART, "md5": True}
    if server.backend is None:
        with emulator.client(OpenAI) as client:
            done = client.uploads.upload_file_chunked(**given)
            assert client.files.content(done.file.id).content == DATA
        return

    async def run() -> None:
        async with emulator.async_client(AsyncOpenAI) as client:
            done: Any = await client.uploads.upload_file_chunked(**given)
            assert (await client.files.content(done.file.id)).content == DATA

    anyio.run(run, backend=server.backend)


@pytest.mark.parametrize(("size", "count"), [(0, 0), (1, 1), (10, 1), (11, 2), (100, 10)])
def test_a_ledger_counts_its_parts(size: int, count: int) -> None:
    ledger = UploadLedger(
        upload_id="u", filename="f", purpose="batch", mime_type="m", bytes=size, part_size=10
    )
    assert ledger.count == count
