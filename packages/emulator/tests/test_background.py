from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from oai_emulator import Emulator


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def emulator(clock: Clock) -> Emulator:
    return Emulator(queue_time=1, run_time=10, clock=clock)


def test_queued_then_running_then_completed(
    api: Any, clock: Clock, conforms: Callable[[str, Any], None]
) -> None:
    made = api.create("Say done", background=True)
    assert (made["status"], made["output"], made["background"]) == ("queued", [], True)
    path = f"/responses/{made['id']}"
    conforms("Response", made)
    assert api.get(path) == made
    clock.seconds += 1
    running = api.get(path)
    conforms("Response", running)
    assert (running["status"], running["output"]) == ("in_progress", [])
    clock.seconds += 10
    final = api.get(path)
    assert final["status"] == "completed"
    assert final["output"][0]["content"][0]["text"] == "done"
    assert final["usage"]["output_tokens"] == 1


def test_the_server_says_when_to_look_again(api: Any, clock: Clock) -> None:
    path = f"/responses/{api.create(background=True)['id']}"
    assert api.http.get(path).headers["openai-poll-after-ms"] == "50"
    clock.seconds += 11
    assert "openai-poll-after-ms" not in api.http.get(path).headers


def test_cancelling(api: Any, clock: Clock, conforms: Callable[[str, Any], None]) -> None:
    made = api.create(background=True)
    path = f"/responses/{made['id']}"
    clock.seconds += 2
    cancelled = api.post(f"{path}/cancel")
    conforms("Response", cancelled)
    assert cancelled["status"] == "cancelled"
    assert api.post(f"{path}/cancel") == cancelled
    clock.seconds += 20
    assert api.get(path) == cancelled


def test_what_cannot_be_cancelled(api: Any, clock: Clock) -> None:
    made = api.create()
    assert api.post(f"/responses/{made['id']}/cancel", status=400)
    assert api.post("/responses/resp_none/cancel", status=404)
    background = api.create(background=True)
    clock.seconds += 11
    assert api.post(f"/responses/{background['id']}/cancel", status=400)


def test_the_conversation_grows_when_the_response_ends(api: Any, clock: Clock) -> None:
    items = f"/conversations/{api.post('/conversations')['id']}/items"
    conversation = items.split("/")[2]
    api.create("Hello", background=True, conversation=conversation)
    assert api.get(items)["data"] == []
    clock.seconds += 11
    assert [item["role"] for item in api.get(items)["data"]] == ["assistant", "user"]
    cancelled = api.create("Hello", background=True, conversation=conversation)
    api.post(f"/responses/{cancelled['id']}/cancel")
    assert len(api.get(items)["data"]) == 2


def test_a_stream_ends_when_its_response_is_cancelled(api: Any) -> None:
    path = f"/responses/{api.create(background=True)['id']}"
    with api.http.stream("GET", path, params={"stream": "true"}) as answer:
        lines = answer.iter_lines()
        assert next(lines) == "event: response.created"
        api.post(f"{path}/cancel")
        rest = list(lines)
    assert "event: response.queued" in rest
    assert "event: response.in_progress" not in rest


def test_a_stream_of_a_background_response(in_real_time: Any) -> None:
    start = time.monotonic()
    events = in_real_time.stream("Say done", background=True)
    names = [event["type"] for event in events]
    assert names[:3] == ["response.created", "response.queued", "response.in_progress"]
    assert names[-1] == "response.completed"
    assert time.monotonic() - start >= 0.12
    assert events[0]["response"]["status"] == "queued"


def test_a_stream_can_be_resumed_while_it_runs(in_real_time: Any) -> None:
    api = in_real_time
    made = api.create("Say one two three", background=True)
    path = f"/responses/{made['id']}"
    rest = api.events("GET", path, params={"stream": "true", "starting_after": 3})
    assert rest[0]["sequence_number"] == 4
    assert rest[-1]["type"] == "response.completed"
    assert rest[-1]["response"] == api.get(path)
    whole = api.events("GET", path, params={"stream": "true"})
    assert whole[4:] == rest
    assert api.get(path, 400, starting_after=1)["error"]["param"] == "starting_after"


def test_background_needs_storage(api: Any) -> None:
    assert api.refused(background=True, store=False)["param"] == "background"
