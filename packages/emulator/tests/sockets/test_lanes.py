from __future__ import annotations

from typing import Any

from oai_emulator import Emulator
from oai_emulator.groups.responses.lanes import WAITING, Lanes
from packages.emulator.tests.sockets.lines import Json, in_process


def ends(line: Any, count: int) -> list[Json]:
    """Read up to the end of so many responses."""
    heard: list[Json] = []
    while sum(event["type"] == "response.completed" for event in heard) < count:
        heard.append(line.hear())
    return heard


def test_one_after_the_other(api: Any) -> None:
    with api.open() as line:
        for word in ("one", "two", "three"):
            line.say(input=f"Say {word}")
        heard = ends(line, 3)
    said = [event["text"] for event in heard if event["type"] == "response.output_text.done"]
    assert said == ["one", "two", "three"]
    begun = [i for i, event in enumerate(heard) if event["type"] == "response.created"]
    ended = [i for i, event in enumerate(heard) if event["type"] == "response.completed"]
    assert begun[1:] == [end + 1 for end in ended[:-1]]
    assert all("stream_id" not in event for event in heard)


def test_lanes_run_side_by_side(api: Any) -> None:
    with api.open() as line:
        for lane in ("a", "b"):
            line.say(input=f"Say {lane} {lane} {lane}", stream_id=lane)
        line.say(input="Say none")
        line.say(input="Say a again", stream_id="a")
        heard = ends(line, 4)
    order = [event.get("stream_id") for event in heard]
    assert order.index("b") < max(i for i, lane in enumerate(order[:14]) if lane == "a")
    lanes: dict[str | None, list[Json]] = {}
    for event in heard:
        lanes.setdefault(event.get("stream_id"), []).append(event)
    texts = {
        lane: [event["text"] for event in events if event["type"] == "response.output_text.done"]
        for lane, events in lanes.items()
    }
    assert texts == {"a": ["a a a", "a again"], "b": ["b b b"], None: ["none"]}
    numbers = [event["sequence_number"] for event in lanes["b"]]
    assert numbers == list(range(len(numbers)))


def test_an_error_stays_in_its_lane(api: Any) -> None:
    with api.open() as line:
        line.say(input="Say a", stream_id="a")
        line.say(input="Say a", stream_id="a", previous_response_id="resp_none")
        line.say(input="Say b", stream_id="a")
        heard = ends(line, 2)
    assert {event["stream_id"] for event in heard} == {"a"}
    errors = [event for event in heard if event["type"] == "error"]
    assert [error["error"]["param"] for error in errors] == ["previous_response_id"]


def test_too_many() -> None:
    with in_process(Emulator())() as line:
        for number in range(WAITING + 1):
            line.say(input="Say a", stream_id=f"lane{number % 3}")
        heard = ends(line, WAITING)
        errors = [event for event in heard if event["type"] == "error"]
        assert [(e["status"], e["error"]["code"]) for e in errors] == [(429, "rate_limit_exceeded")]
        assert line.response(input="Say a")["status"] == "completed"


def test_lanes_that_are_empty_are_forgotten() -> None:
    lanes = Lanes()
    event = {"stream_id": "a"}
    assert lanes.enter(event)
    assert not lanes.enter({"stream_id": "a"})
    for _ in range(2):
        assert lanes.first("a") is not None
        lanes.leave("a")
    assert lanes.first("a") is None
    assert lanes.enter(event)
