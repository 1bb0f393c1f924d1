from __future__ import annotations

import gc
import threading
import time
import warnings
from contextlib import aclosing
from typing import Any, cast

import httpx
import pytest

from oai_emulator import AsyncEmulatorTransport, Emulator

HEADERS = {"authorization": "Bearer test"}
URL = "http://emulator/v1"
STREAM = {"model": "m", "input": "Say one two three four", "stream": True}


def async_client(emulator: Emulator) -> httpx.AsyncClient:
    transport = emulator.async_transport()
    assert isinstance(transport, AsyncEmulatorTransport)
    return httpx.AsyncClient(transport=transport, base_url=URL, headers=HEADERS)


def client(emulator: Emulator) -> httpx.Client:
    return httpx.Client(transport=emulator.transport(), base_url=URL, headers=HEADERS)


def test_events_arrive_one_by_one() -> None:
    emulator = Emulator(event_delay=0.05)
    with client(emulator) as http, http.stream("POST", "/responses", json=STREAM) as answer:
        lines = answer.iter_lines()
        arrived = [time.monotonic() for line in lines if line.startswith("event:")]
    assert len(arrived) == 12
    assert arrived[-1] - arrived[0] >= 0.2  # of 0.55, had the first one come at once


def test_the_head_arrives_before_the_events() -> None:
    emulator = Emulator(event_delay=5)
    start = time.monotonic()
    with client(emulator) as http, http.stream("POST", "/responses", json=STREAM) as answer:
        assert answer.status_code == 200
        assert next(answer.iter_lines()) == "event: response.created"
    assert time.monotonic() - start < 4


@pytest.mark.anyio
async def test_async_events_arrive_one_by_one() -> None:
    emulator = Emulator(event_delay=0.05)
    async with (
        async_client(emulator) as http,
        http.stream("POST", "/responses", json=STREAM) as answer,
    ):
        lines = answer.aiter_lines()
        arrived = [time.monotonic() async for line in lines if line.startswith("event:")]
    assert len(arrived) == 12
    assert arrived[-1] - arrived[0] >= 0.2  # of 0.55, had the first one come at once


@pytest.mark.anyio
async def test_async_calls_run_beside_each_other() -> None:
    import anyio

    emulator = Emulator(latency=0.5)
    statuses: list[int] = []
    start = time.monotonic()
    async with async_client(emulator) as http, anyio.create_task_group() as tasks:

        async def ask() -> None:
            statuses.append((await http.post("/conversations")).status_code)

        for _ in range(20):
            tasks.start_soon(ask)
    assert statuses == [200] * 20
    assert time.monotonic() - start < 5


@pytest.mark.anyio
async def test_an_async_stream_can_be_left() -> None:
    emulator = Emulator(event_delay=0.05)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        async with async_client(emulator) as http:
            async with http.stream("POST", "/responses", json=STREAM) as answer:
                assert isinstance(answer.stream, httpx.AsyncByteStream)
                async with aclosing(cast("Any", aiter(answer.stream))) as chunks:
                    await anext(chunks)
            assert (await http.post("/conversations")).status_code == 200
        gc.collect()


@pytest.mark.anyio
async def test_an_async_call_can_be_cancelled() -> None:
    import anyio

    async with async_client(Emulator(latency=5)) as http:
        with anyio.move_on_after(0.02) as scope:
            await http.post("/conversations")
    assert scope.cancelled_caught


@pytest.mark.anyio
async def test_async_timeouts_and_cuts() -> None:
    emulator = Emulator()
    async with async_client(emulator) as http:
        emulator.fail_next("delay", seconds=5)
        with pytest.raises(httpx.ReadTimeout):
            await http.post("/conversations", timeout=0.02)
        emulator.fail_next("disconnect")
        with pytest.raises(httpx.RemoteProtocolError):
            await http.post("/conversations")
        emulator.fail_next("disconnect-stream", after=2)
        with pytest.raises(httpx.RemoteProtocolError):
            await http.post("/responses", json=STREAM)


def test_a_stream_can_be_left() -> None:
    emulator = Emulator(event_delay=0.05)
    with client(emulator) as http:
        with http.stream("POST", "/responses", json=STREAM) as answer:
            next(answer.iter_lines())
        assert http.post("/conversations").status_code == 200


def test_a_timeout_counts_from_event_to_event() -> None:
    with client(Emulator(event_delay=0.06)) as http:
        assert http.post("/responses", json=STREAM, timeout=0.5).status_code == 200
    with client(Emulator(event_delay=1)) as http, pytest.raises(httpx.ReadTimeout):
        http.post("/responses", json=STREAM, timeout=0.02)


def test_many_threads() -> None:
    emulator = Emulator()
    conversation: str
    with client(emulator) as http:
        conversation = http.post("/conversations").json()["id"]
        body: dict[str, Any] = {"model": "m", "input": "Hello", "conversation": conversation}

        def work() -> None:
            for _ in range(5):
                assert http.post("/responses", json=body).status_code == 200

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        items = http.get(f"/conversations/{conversation}/items", params={"limit": 100}).json()
    assert len(items["data"]) == 80
    assert len(emulator.journal) == 42


def test_no_thread_is_started() -> None:
    before = threading.active_count()
    with client(Emulator()) as http:
        http.post("/responses", json=STREAM)
        assert threading.active_count() == before
