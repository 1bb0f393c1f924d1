"""A stream gives the same events, and the same end, however its bytes are cut."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_core import APIError, OpenAIError, StreamError, WireRequest, WireResponse
from oai_core.codec import SHARED
from oai_core.streams import EventReader
from tests.property.expected import same
from tests.property.mutations import mutated
from tests.property.profile import tries
from tests.property.slices import is_object
from tests.property.values import Chooser, valid

SCOPE = "oai_responses.components"
DECODE, TABLE = SHARED.decoders.for_events("ResponseStreamEvent", SCOPE)
REQUEST = WireRequest("POST", "https://example.com/v1/responses", {}, b"{}", 1.0, True)
ENDS = ("\n", "\r\n", "\r")
NOTHING = (": ping", "id: 7", "retry: 10", "event: unused", "data:", "data: ", "unknown: x", ":")
STRANGE = ("[1]", '"text"', "77", "null", "{}", '{"type": []}', '{"type": {"error": 1}}')
LAST = ("[DONE]", "[DONE] ", '{"type": ', '{"error": {"message": "No."}}', '{"type": "error"}')


@attrs.define
class Body:
    """A body, and the events that a reader must find in it before its end or a fault."""

    content: bytes
    values: list[Any]
    failing: bool
    done: bool


def event(chooser: Chooser, noise: bytes) -> str:
    """The JSON of one event: as the slice has it, damaged, or strange."""
    kind = chooser.below(6)
    if kind == 0:
        return chooser.pick(STRANGE)
    value = (
        mutated("ResponseStreamEvent", noise) if kind == 1 else valid("ResponseStreamEvent", noise)
    )
    return json.dumps(value, indent=chooser.pick((None, None, None, 1)), ensure_ascii=kind < 4)


def body(noise: bytes, *, frames: bool) -> Body:
    """Write events in all the ways that the grammar allows."""
    chooser = Chooser(noise, "body")
    end = chooser.pick(ENDS)
    text = chooser.pick(("", "\ufeff"))
    made = Body(b"", [], failing=False, done=False)
    for number in range(chooser.below(7)):
        last = chooser.below(8) == 7
        data = chooser.pick(LAST) if last else event(chooser, noise[10 * number :])
        name = chooser.pick((None, None, "some.event", "other", "error" if number > 2 else "é"))
        lines = [chooser.pick(NOTHING)] if chooser.below(4) == 3 else []
        if chooser.maybe():
            lines += ["", chooser.pick(NOTHING), ""]
        lines += [] if name is None else [f"event: {name}"]
        lines += [f"data: {line}" for line in data.split("\n")]
        text += "".join(line + end for line in [*lines, ""])
        if name is None and lines[0] == "event: unused" and "" not in lines:
            name = "unused"
        _expect(made, data, name, frames)
        end = end if chooser.below(4) else chooser.pick(ENDS)
    made.content = text.encode()
    return made


def _expect(made: Body, data: str, name: str | None, frames: bool) -> None:
    """Note what a reader makes of an event, unless it has stopped before."""
    if made.failing or made.done:
        return
    if data.strip() == "[DONE]":
        made.done = True
        return
    try:
        value: Any = json.loads(data)
    except ValueError:
        made.failing = True
        return
    fault = is_object(value) and (
        bool(value.get("error")) or (value.get("type") == "error" and not frames)
    )
    if fault or name == "error" or not (frames or is_object(value)):
        made.failing = True
    else:
        made.values.append({"event": name, "data": value} if frames else value)


def read(chunks: list[bytes], *, frames: bool) -> tuple[list[Any], bool, OpenAIError | None]:
    """What a stream makes of a body in parts, and how it ends."""
    response = WireResponse(200, {"content-type": "text/event-stream"}, REQUEST)
    decode, table, due = (None, None, None) if frames else (DECODE, TABLE, "ResponseStreamEvent")
    reader = EventReader(decode, frames=frames, response=response, table=table, due=due)
    found: list[Any] = []
    for chunk in chunks:
        found += reader.feed(chunk)
        if reader.failure is not None or reader.done:
            break
    else:
        found += reader.finish()
    return SHARED.encode(found), reader.done, reader.failure


def summary(error: OpenAIError | None) -> Any:
    """What users may see of an error."""
    if error is None:
        return None
    seen: list[Any] = [type(error), str(error)]
    if isinstance(error, APIError):
        seen.append(error.body)
    if isinstance(error, StreamError):
        seen += [error.partial, SHARED.encode(list(error.events))]
    return seen


def cut(content: bytes, places: list[int]) -> list[bytes]:
    marks = [0, *sorted(place % (len(content) + 1) for place in places), len(content)]
    return [content[start:stop] for start, stop in pairwise(marks)]


NOISE = st.binary(min_size=400, max_size=400)
PLACES = st.lists(st.integers(0, 4000), max_size=8)


@pytest.mark.parametrize("frames", [False, True])
@tries(150)
@given(NOISE, PLACES)
def test_any_cut_gives_the_events(frames: bool, noise: bytes, places: list[int]) -> None:
    made = body(noise, frames=frames)
    for chunks in (cut(made.content, places), [bytes([byte]) for byte in made.content]):
        found, done, failure = read(chunks, frames=frames)
        assert same(found, made.values)
        assert done == made.done
        assert (failure is not None) == made.failing


@pytest.mark.parametrize("frames", [False, True])
@tries(150)
@given(NOISE, PLACES, st.integers(0, 4000))
def test_any_cut_gives_the_same_end(
    frames: bool, noise: bytes, places: list[int], length: int
) -> None:
    content = body(noise, frames=frames).content[:length]
    found, done, failure = read([content], frames=frames)
    for chunks in (cut(content, places), [bytes([byte]) for byte in content]):
        other, other_done, other_failure = read(chunks, frames=frames)
        assert same(other, found)
        assert (other_done, summary(other_failure)) == (done, summary(failure))
