"""Files that are brought into a store, and waited for."""

from __future__ import annotations

import gc
import json
import pickle
import threading
import time
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from oai_core import APIError, BadRequestError, InternalServerError, OpenAIError
from oai_vector_stores import VectorStoreFile, VectorStoreFileBatch
from oai_vector_stores.helpers.errors import VectorStoreUploadError
from oai_vector_stores.helpers.uploading import _Uploads

FAST = {"openai-poll-after-ms": "1"}
COUNTS = {"in_progress": 0, "completed": 3, "failed": 0, "cancelled": 0, "total": 3}


def answer(body: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=body, headers=FAST)


def file(status: str) -> httpx.Response:
    return answer({"id": "file-1", "object": "vector_store.file", "status": status})


def batch(left: int) -> httpx.Response:
    counts = {**COUNTS, "in_progress": left, "completed": 3 - left}
    body = {"id": "vsfb_1", "object": "vector_store.files_batch", "file_counts": counts}
    return answer({**body, "status": "in_progress"})


def refused(status: int = 400) -> httpx.Response:
    error = {"message": "no such thing", "code": "unsupported_file", "param": "file_id"}
    return answer({"error": error}, status)


class Store:
    """Takes files side by side; those that hold "wrong" are refused."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.at_once = self.most_at_once = 0
        self.adding = batch(0)
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> Any:
        self.requests.append(request)
        if request.url.path != "/v1/files":
            return self.adding if request.method == "POST" else batch(0)
        self._enter(1)
        try:
            asyncio_name = anyio.get_current_task().name  # under an event loop only
        except (RuntimeError, LookupError):
            time.sleep(0.005)
            return self._uploaded(request)
        assert asyncio_name
        return self._wait(request)

    async def _wait(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(0.005)
        return self._uploaded(request)

    def _uploaded(self, request: httpx.Request) -> httpx.Response:
        self._enter(-1)
        name = request.content.partition(b'filename="')[2].partition(b'"')[0].decode()
        if b"wrong" in request.content:
            return refused()
        return answer({"id": f"id of {name}", "object": "file"})

    def _enter(self, change: int) -> None:
        with self._lock:
            self.at_once += change
            self.most_at_once = max(self.most_at_once, self.at_once)

    @property
    def targets(self) -> list[str]:
        return [f"{r.method} {r.url.path.removeprefix('/v1')}" for r in self.requests]


@pytest.fixture
def store(server: Any) -> Store:
    made = Store()
    server._answer = made
    return made


def named(*names: str) -> list[Any]:
    return [(name, b"wrong" if "wrong" in name else b"good") for name in names]


@pytest.mark.parametrize("last", ["completed", "failed", "cancelled"])
def test_poll_a_file(server: Any, last: str) -> None:
    server.reply(file("in_progress"), file("new_state"), file(last))
    found = server(lambda c: c.vector_stores.files.poll("file-1", vector_store_id="vs_1"))
    assert (type(found), found.status) == (VectorStoreFile, last)
    assert [r.url.path for r in server.requests] == ["/v1/vector_stores/vs_1/files/file-1"] * 3


def test_poll_a_batch(server: Any) -> None:
    server.reply(batch(3), batch(1), batch(0))
    told: list[Any] = []
    found = server(
        lambda c: c.vector_stores.file_batches.poll(
            "vsfb_1", vector_store_id="vs_1", progress=told.append
        )
    )
    assert (type(found), found.file_counts.completed) == (VectorStoreFileBatch, 3)
    assert [(p.what, p.done, p.total, p.unit) for p in told] == [
        ("vsfb_1", done, 3, "files") for done in (0, 2, 3)
    ]


@pytest.mark.parametrize(
    ("given", "sent"),
    [({}, {}), ({"attributes": None}, {"attributes": None}), ({"attributes": {"a": 1}},) * 2],
)
def test_create_and_poll_a_file(server: Any, given: dict[str, Any], sent: dict[str, Any]) -> None:
    server.reply(file("in_progress"), file("in_progress"), file("completed"))
    found = server(
        lambda c: c.vector_stores.files.create_and_poll("file-1", vector_store_id="vs_1", **given)
    )
    assert found.status == "completed"
    assert json.loads(server.requests[0].content) == {"file_id": "file-1", **sent}


def test_create_and_poll_a_batch(server: Any) -> None:
    server.reply(batch(3), batch(2), batch(0))
    found = server(
        lambda c: c.vector_stores.file_batches.create_and_poll(
            "vs_1", file_ids=["a", "b", "c"], idempotency_key="once"
        )
    )
    assert found.id == "vsfb_1"
    assert json.loads(server.requests[0].content) == {"file_ids": ["a", "b", "c"]}
    keys = [request.headers.get("idempotency-key") for request in server.requests]
    assert keys == ["once", None, None]


def test_upload_a_file(server: Any, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("notes", "utf-8")
    server.reply({"id": "file-1", "object": "file"}, file("in_progress"))
    told: list[Any] = []
    found = server(
        lambda c: c.vector_stores.files.upload(
            vector_store_id="vs_1",
            file=path,
            chunking_strategy={"type": "auto"},
            extra_headers={"x-a": "1"},
            progress=told.append,
        )
    )
    assert found.status == "in_progress"
    form, added = server.requests
    assert b'name="purpose"\r\n\r\nassistants' in form.content
    assert b'filename="notes.txt"' in form.content
    assert json.loads(added.content) == {"file_id": "file-1", "chunking_strategy": {"type": "auto"}}
    assert [request.headers["x-a"] for request in server.requests] == ["1", "1"]
    size = len(form.content)
    assert [(p.what, p.total, p.unit) for p in told] == [("notes.txt", size, "bytes")] * len(told)
    assert told[-1].done == size


def test_upload_and_poll_a_file(server: Any) -> None:
    server.reply(
        {"id": "file-1", "object": "file"}, file("in_progress"), file("in_progress"), file("failed")
    )
    told: list[Any] = []
    found = server(
        lambda c: c.vector_stores.files.upload_and_poll(
            vector_store_id="vs_1",
            file=b"notes",
            attributes={"a": "b"},
            poll_interval_ms=1,
            progress=told.append,
        )
    )
    assert found.status == "failed"
    assert [p.what for p in told] == ["upload"] * (len(told) - 2) + ["file-1"] * 2
    assert len(told) > 2
    assert json.loads(server.requests[1].content) == {"file_id": "file-1", "attributes": {"a": "b"}}


@pytest.mark.parametrize("method", ["upload", "upload_and_poll"])
def test_a_file_that_was_uploaded_but_not_added(server: Any, method: str) -> None:
    server.reply({"id": "file-1", "object": "file"}, refused())
    with pytest.raises(VectorStoreUploadError, match="uploaded as file-1, but not") as caught:
        server(
            lambda c: getattr(c.vector_stores.files, method)(vector_store_id="vs_1", file=b"notes")
        )
    error = caught.value
    assert error.file_ids == ["file-1"]
    assert isinstance(error.__cause__, BadRequestError)
    assert isinstance(error, APIError)
    assert (error.code, error.param) == ("unsupported_file", "file_id")


def test_a_file_that_was_not_uploaded(server: Any) -> None:
    server.reply(refused(500))
    with pytest.raises(InternalServerError):
        server(lambda c: c.vector_stores.files.upload(vector_store_id="vs_1", file=b"notes"))


def test_a_server_that_gives_no_id(server: Any) -> None:
    server.reply(["what"])
    with pytest.raises(Exception, match="gave the uploaded file no id"):
        server(lambda c: c.vector_stores.files.upload(vector_store_id="vs_1", file=b"notes"))


def test_files_side_by_side(server: Any, store: Store) -> None:
    names = [f"{number}.txt" for number in range(9)]
    told: list[Any] = []
    found = server(
        lambda c: c.vector_stores.file_batches.upload_and_poll(
            "vs_1",
            files=iter(named(*names)),
            file_ids=["file-0"],
            max_concurrency=3,
            chunking_strategy={"type": "auto"},
            progress=told.append,
            extra_headers={"x-a": "1"},
        )
    )
    assert found.id == "vsfb_1"
    assert store.targets[:9] == ["POST /files"] * 9
    assert store.targets[9:] == [
        "POST /vector_stores/vs_1/file_batches",
        "GET /vector_stores/vs_1/file_batches/vsfb_1",
    ]
    assert 1 < store.most_at_once <= 3
    assert json.loads(store.requests[9].content) == {
        "file_ids": ["file-0", *(f"id of {name}" for name in names)],
        "chunking_strategy": {"type": "auto"},
    }
    assert {request.headers["x-a"] for request in store.requests} == {"1"}
    assert [(p.what, p.done, p.total, p.unit) for p in told] == [
        *(("vs_1", done, 9, "files") for done in range(1, 10)),
        ("vsfb_1", 3, 3, "files"),
    ]


def test_what_was_uploaded_before_a_failure_is_on_the_error(server: Any, store: Store) -> None:
    names = ["a.txt", "wrong.txt", "c.txt", "d.txt", "e.txt", "f.txt"]
    with pytest.raises(VectorStoreUploadError, match="of 6 files were uploaded: 400") as caught:
        server(
            lambda c: c.vector_stores.file_batches.upload_and_poll(
                "vs_1", files=named(*names), max_concurrency=2
            )
        )
    error = caught.value
    sent = len(store.requests)
    assert 2 <= sent < 6  # no other upload begins after the failure
    assert set(store.targets) == {"POST /files"}
    assert len(error.file_ids) == 6
    assert error.file_ids[0] == "id of a.txt"
    assert error.file_ids[1] is None
    assert len([one for one in error.file_ids if one]) == sent - 1  # nothing is lost
    assert list(error.errors) == [1]
    assert error.__cause__ is error.errors[1]
    assert error.code == "unsupported_file"
    again = pickle.loads(pickle.dumps(error))
    assert (again.file_ids, str(again)) == (error.file_ids, str(error))


def test_files_that_were_uploaded_but_not_added(server: Any, store: Store) -> None:
    store.adding = refused()
    with pytest.raises(VectorStoreUploadError, match="2 files were uploaded, but not") as caught:
        server(
            lambda c: c.vector_stores.file_batches.upload_and_poll(
                "vs_1", files=named("a.txt", "b.txt")
            )
        )
    assert caught.value.file_ids == ["id of a.txt", "id of b.txt"]
    assert not caught.value.errors


def test_a_callable_that_raises(server: Any, store: Store) -> None:
    def tell(progress: Any) -> None:
        raise LookupError("enough")

    with pytest.raises(VectorStoreUploadError, match="enough") as caught:
        server(
            lambda c: c.vector_stores.file_batches.upload_and_poll(
                "vs_1", files=named("a.txt", "b.txt"), max_concurrency=1, progress=tell
            )
        )
    assert isinstance(caught.value.__cause__, LookupError)
    assert caught.value.file_ids == ["id of a.txt", None]


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"files": []}, ValueError, "files: there is none"),
        ({"files": b"bytes"}, TypeError, "files: a list of files is needed, not bytes"),
        ({"files": Path("a")}, TypeError, "files: a list of files is needed"),
        ({"files": ["a.txt"]}, TypeError, "files: a string is not a file"),
        ({"files": [("a.txt",)]}, TypeError, "files: a file tuple has 2 to 4 items, not 1"),
        ({"files": [b"a", Path("missing.txt")]}, FileNotFoundError, "missing.txt"),
        ({"max_concurrency": 0}, ValueError, "max_concurrency: 1 or more, not 0"),
        ({"max_concurrency": 1.5}, TypeError, "max_concurrency: a whole number"),
        ({"file_ids": "file-1"}, TypeError, "file_ids: a list of ids"),
        ({"poll_interval_ms": 0}, ValueError, "poll_interval_ms"),
        ({"max_wait_seconds": -1}, ValueError, "max_wait_seconds"),
        ({"idempotency_key": "k"}, TypeError, "idempotency_key: it is for one request"),
        ({"progress": 1}, TypeError, "progress"),
    ],
)
def test_bad_input_sends_nothing(
    server: Any, store: Store, given: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        server(
            lambda c: c.vector_stores.file_batches.upload_and_poll(
                "vs_1", **{"files": [b"a"], **given}
            )
        )
    assert store.requests == []


def test_nothing_stays_behind(server: Any, store: Store) -> None:
    gc.collect()
    gc.disable()
    try:
        server(lambda c: c.vector_stores.file_batches.upload_and_poll("vs_1", files=named("a.txt")))
        assert [one for one in gc.get_objects() if isinstance(one, _Uploads)] == []
    finally:
        gc.enable()


@pytest.mark.parametrize("counts", [None, {}, {"in_progress": None, "total": 3}])
def test_a_batch_that_tells_no_counts(server: Any, counts: Any) -> None:
    server.reply({"id": "vsfb_1", "status": "in_progress", "file_counts": counts})
    with pytest.raises(OpenAIError, match=r"how many files are in progress.*waiting for vsfb_1"):
        server(
            lambda c: c.vector_stores.file_batches.poll(
                "vsfb_1", vector_store_id="vs_1", progress=print
            )
        )


def test_a_batch_without_an_id(server: Any) -> None:
    server.reply({"status": "in_progress"})
    with pytest.raises(OpenAIError, match="gave no id to what it made, a VectorStoreFileBatch"):
        server(lambda c: c.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["f"]))


def test_misspelled_names_are_told(server: Any) -> None:
    with pytest.raises(TypeError, match=r"'max_concurency'\. Did you mean 'max_concurrency'"):
        server(
            lambda c: c.vector_stores.file_batches.upload_and_poll(
                "vs_1", files=[b"x"], max_concurency=3
            )
        )
    with pytest.raises(TypeError, match=r"'poll_intervall_ms'\. Did you mean 'poll_interval_ms'"):
        server(lambda c: c.vector_stores.files.poll("f", vector_store_id="v", poll_intervall_ms=3))
    assert server.requests == []


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ({"vector_store_id": None}, TypeError, "vector_store_id: text is needed"),
        ({"vector_store_id": ""}, ValueError, "vector_store_id: an empty value"),
        ({"attributes": object()}, TypeError, "attributes: a value of type object"),
        ({"files": None}, TypeError, "files: a list of files is needed, not NoneType"),
        ({"files": {"a": b"x"}}, TypeError, "files: a list of files is needed, not dict"),
    ],
)
def test_nothing_is_uploaded_that_cannot_be_added(
    server: Any, given: dict[str, Any], error: type[Exception], message: str
) -> None:
    given = {"vector_store_id": "vs_1", "files": [b"x"], **given}
    with pytest.raises(error, match=message):
        server(lambda c: c.vector_stores.file_batches.upload_and_poll(**given))
    if given.pop("files") == [b"x"]:
        for name in ("upload", "upload_and_poll"):
            with pytest.raises(error, match=message):
                server(lambda c, n=name: getattr(c.vector_stores.files, n)(file=b"x", **given))
    assert server.requests == []


def test_no_file_ids(server: Any) -> None:
    server.reply({"id": "file-9"}, batch(0), batch(0))
    server(
        lambda c: c.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"x"], file_ids=None)
    )
    assert json.loads(server.requests[1].content)["file_ids"] == ["file-9"]
