"""Resuming: whatever a run dies of and wherever, the next one goes on and makes nothing twice."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from oai import AsyncOpenAI, OpenAI
from oai_core import APIConnectionError, NotFoundError
from oai_core.helpers.ledgers import LedgerFile
from oai_emulator import Emulator

TEXTS = ["Say a", "Say b", "Say c"]
WHERE = ["before", "after"]


class Crash(BaseException):
    """The process dies."""


class Fuse:
    """Dies at one step, before the step is done or after it; otherwise it counts the steps."""

    def __init__(self, step: int | None = None, where: str = "before") -> None:
        self.step, self.where, self.count = step, where, 0

    def at(self, step: Callable[[], Any]) -> Any:
        self.count += 1
        if self.count == self.step and self.where == "before":
            raise Crash
        done = step()
        if self.count == self.step:
            raise Crash
        return done


class Wire(httpx.BaseTransport):
    def __init__(self, emulator: Emulator, fuse: Fuse) -> None:
        self.inner, self.fuse = emulator.transport(), fuse

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        answer: httpx.Response = self.fuse.at(lambda: self.inner.handle_request(request))
        return answer


@pytest.fixture
def emulator() -> Emulator:
    """Batches are over when they are first looked at, so that each run takes the same steps."""
    return Emulator(queue_time=0, run_time=0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.jsonl"


def attempt(
    emulator: Emulator, ledger: Path | None, fuse: Fuse | None = None, **options: Any
) -> list[str]:
    http_client = httpx.Client(transport=Wire(emulator, fuse or Fuse()))
    with emulator.client(OpenAI, http_client=http_client) as client:
        request = client.batches.request
        calls = [
            request(client.responses.create, model="gpt-4o-mini", input=text) for text in TEXTS
        ]
        options = {"max_requests": 2, "concurrency": 1, "poll_interval": 0.001, **options}
        results = client.batches.run(calls, ledger=ledger, **options)
        return [value.output_text for value in results.values]


def made(emulator: Emulator) -> dict[str, int]:
    """How many batches and input files there are."""
    with emulator.client(OpenAI) as client:
        return {
            "batches": len(list(client.batches.list())),
            "files": len(list(client.files.list(purpose="batch"))),
        }


EXPECTED = {"batches": 2, "files": 2}


@pytest.mark.parametrize("where", WHERE)
def test_a_crash_at_any_request(emulator: Emulator, tmp_path: Path, where: str) -> None:
    fuse = Fuse()
    attempt(emulator, tmp_path / "whole", fuse)
    assert fuse.count == 8
    for step in range(1, fuse.count + 1):
        emulator.reset()
        path = tmp_path / f"{step}"
        with pytest.raises(Crash):
            attempt(emulator, path, Fuse(step, where))
        assert attempt(emulator, path) == ["a", "b", "c"]
        assert made(emulator) == EXPECTED, f"died {where} request {step}"


@pytest.mark.parametrize("where", [*WHERE, "torn"])
def test_a_crash_at_any_line_of_the_ledger(
    emulator: Emulator, tmp_path: Path, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = LedgerFile._write
    fuse = Fuse()

    def write(file: LedgerFile, value: Any) -> None:
        if where == "torn" and fuse.count + 1 == fuse.step:
            file._file.write(json.dumps(value, separators=(",", ":")).encode()[:17])
        fuse.at(lambda: real(file, value))

    monkeypatch.setattr(LedgerFile, "_write", write)
    attempt(emulator, tmp_path / "whole")
    steps = fuse.count
    assert steps == 9
    for step in range(1, steps + 1):
        emulator.reset()
        path = tmp_path / f"{step}"
        fuse = Fuse(step, "before" if where == "torn" else where)
        with pytest.raises(Crash):
            attempt(emulator, path)
        fuse = Fuse()
        assert attempt(emulator, path) == ["a", "b", "c"]
        assert made(emulator) == EXPECTED, f"died {where} line {step}"


def test_a_disk_that_fails(emulator: Emulator, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the line that failed stays behind, though others may be written after it."""
    real, failures = os.fsync, iter([False, False, True])

    def fsync(descriptor: int) -> None:
        real(descriptor)
        if next(failures, False):
            raise OSError("broken")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(OSError, match="broken"):
        attempt(emulator, path)
    assert len(path.read_bytes().splitlines()) == 2
    assert attempt(emulator, path) == ["a", "b", "c"]
    assert made(emulator) == EXPECTED


def test_a_run_that_dies_again_and_again(emulator: Emulator, path: Path) -> None:
    deaths = 0
    for step in range(1, 100):
        try:
            texts = attempt(emulator, path, Fuse(step % 3 + 1, WHERE[step % 2]))
        except Crash:
            deaths += 1
        else:
            assert texts == ["a", "b", "c"]
            break
        if deaths > 20:
            assert attempt(emulator, path) == ["a", "b", "c"]
            break
    assert deaths > 3
    assert made(emulator) == EXPECTED


def test_a_lost_answer_is_found_among_many(emulator: Emulator, path: Path) -> None:
    """The object that nobody heard of is looked for on all pages."""
    with pytest.raises(Crash):
        attempt(emulator, path, Fuse(2, "after"))  # the first batch is made
    with emulator.client(OpenAI) as client:
        (batch,) = client.batches.list()
        other = client.files.create(file=b"{}\n", purpose="batch")
        for _ in range(120):
            client.batches.create(
                input_file_id=other.id, endpoint="/v1/responses", completion_window="24h"
            )
    attempt(emulator, path)
    assert batch.id in path.read_text()
    assert made(emulator)["batches"] == 2 + 120


def test_a_finished_run_again(emulator: Emulator, path: Path) -> None:
    attempt(emulator, path)
    fuse = Fuse()
    assert attempt(emulator, path, fuse) == ["a", "b", "c"]
    assert fuse.count == 4  # two looks and two downloads
    assert made(emulator) == EXPECTED


def test_without_a_ledger_nothing_is_kept(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    attempt(emulator, None)
    attempt(emulator, None)
    assert made(emulator) == {"batches": 4, "files": 4}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"max_requests": 1}, "requests"),
        ({"metadata": {"a": "b"}}, "arguments"),
        ({"base_url": "http://elsewhere/v1"}, "server"),
        ({"texts": [*TEXTS, "Say d"]}, "requests"),
        ({"texts": ["Say a", "Say b", "Say x"]}, "requests"),
    ],
)
def test_a_ledger_of_another_run(
    emulator: Emulator,
    path: Path,
    change: dict[str, Any],
    what: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    attempt(emulator, path)
    kept = path.read_bytes()
    monkeypatch.setitem(globals(), "TEXTS", change.pop("texts", TEXTS))
    fuse = Fuse()
    with pytest.raises(ValueError, match=f"run.jsonl' belongs to another run: not the same {what}"):
        attempt(emulator, path, fuse, **change)
    assert fuse.count == 0
    assert path.read_bytes() == kept


@pytest.mark.parametrize("content", ["precious", "precious\n", '{"a": 1}\n', "\n"])
def test_a_file_that_is_no_ledger(emulator: Emulator, path: Path, content: str) -> None:
    path.write_text(content)
    with pytest.raises(ValueError, match="is no ledger of this kind: batch"):
        attempt(emulator, path)
    assert path.read_text() == content


@pytest.mark.parametrize(
    "step",
    [
        "[1]",
        "{}",
        '{"chunk": 3, "file_id": "a"}',
        '{"chunk": -1, "file_id": "a"}',
        '{"chunk": "a"}',
        '{"chunk": 0, "batch_id": 5}',
        '{"chunk": 0, "file_id": null}',
    ],
)
def test_a_ledger_that_was_edited(emulator: Emulator, path: Path, step: str) -> None:
    attempt(emulator, path)
    kept = path.read_bytes()
    path.write_bytes(kept + step.encode() + b"\n")
    spoiled = path.read_bytes()
    with pytest.raises(ValueError, match="is no ledger of this kind: batch"):
        attempt(emulator, path)
    assert path.read_bytes() == spoiled
    path.write_bytes(kept.replace(b'"run":', b'"ran":'))
    with pytest.raises(ValueError, match="is no ledger of this kind: batch"):
        attempt(emulator, path)


def test_a_ledger_is_a_path(emulator: Emulator) -> None:
    wrong: Any = 5
    with pytest.raises(TypeError, match="ledger: the path of a file is needed, not int"):
        attempt(emulator, wrong)


def test_two_runs_at_a_time(emulator: Emulator, path: Path) -> None:
    errors: list[str] = []

    def meanwhile(_: object) -> None:
        with pytest.raises(BlockingIOError) as caught:
            attempt(emulator, path)
        errors.append(str(caught.value))

    assert attempt(emulator, path, progress=meanwhile) == ["a", "b", "c"]
    assert errors == [f"ledger: {str(path)!r} is in use by another run"]
    assert attempt(emulator, path) == ["a", "b", "c"]
    assert made(emulator) == EXPECTED


def test_an_error_says_how_to_go_on(emulator: Emulator, path: Path) -> None:
    emulator.fail_next(404, path="/batches/")
    with pytest.raises(NotFoundError) as caught:
        attempt(emulator, path)
    first, second = caught.value.__notes__
    assert first == f"The same run with ledger={str(path)!r} goes on from here."
    assert second.count("batch_") == 2
    assert attempt(emulator, path) == ["a", "b", "c"]


def test_an_interrupt_says_how_to_go_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    emulator = Emulator(queue_time=0, run_time=0.05)

    def press(seconds: float) -> None:
        monkeypatch.undo()
        raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", press)
    with pytest.raises(KeyboardInterrupt) as caught:
        attempt(emulator, path)
    assert caught.value.__notes__[0].startswith("The same run with ledger=")
    assert caught.value.__notes__[1].count("batch_") == 2
    assert attempt(emulator, path) == ["a", "b", "c"]
    assert made(emulator) == EXPECTED


def test_the_ledger_holds_no_content(emulator: Emulator, path: Path) -> None:
    attempt(emulator, path)
    text = path.read_text()
    assert "Say" not in text
    assert "emulated" not in text  # the key
    assert [json.loads(line).get("chunk") for line in text.splitlines()] == [
        None,
        *[0] * 4,
        *[1] * 4,
    ]
    assert oct(path.stat().st_mode & 0o777) == "0o600"


@pytest.fixture(params=["asyncio", "trio"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_cancelled_run_goes_on(path: Path, backend: str) -> None:
    emulator = Emulator(queue_time=0, run_time=0.05)

    async def use(client: Any, limit: float) -> Any:
        request = client.batches.request
        calls = [
            request(client.responses.create, model="gpt-4o-mini", input=text) for text in TEXTS
        ]
        with anyio.move_on_after(limit):
            return await client.batches.run(calls, ledger=path, max_requests=2, poll_interval=0.01)

    async def twice() -> None:
        async with emulator.async_client(AsyncOpenAI) as client:
            assert await use(client, 0.03) is None
            results = await use(client, 10)
            assert [value.output_text for value in results.values] == ["a", "b", "c"]

    anyio.run(twice, backend=backend)
    assert made(emulator) == EXPECTED


def test_a_lost_connection_in_the_middle(emulator: Emulator, path: Path) -> None:
    """Chunks that were on their way in other threads are in the ledger, too."""
    emulator.fail_next("disconnect", path="/batches", method="POST", times=1)
    http_client = httpx.Client(transport=emulator.transport())
    with emulator.client(OpenAI, http_client=http_client, max_retries=0) as client:
        request = client.batches.request
        calls = [
            request(client.responses.create, model="gpt-4o-mini", input=f"Say {number}")
            for number in range(12)
        ]
        with pytest.raises(APIConnectionError):
            client.batches.run(calls, ledger=path, max_requests=2)
        results = client.batches.run(calls, ledger=path, max_requests=2)
        assert [value.output_text for value in results.values] == [str(n) for n in range(12)]
    assert made(emulator) == {"batches": 6, "files": 6}
