"""Streams of servers that get something wrong: nothing is raised that is not ours."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import attrs
import pytest

from oai_core.codec import SHARED
from oai_core.errors import OpenAIError
from oai_responses.components.response_stream_event import ResponseStreamEvent
from oai_responses.helpers.accumulating import ResponseAccumulator
from oai_responses.helpers.parsing import take
from tests.odd import ODD, oddities


@attrs.define
class Note:
    text: str


def look(place: str) -> str:
    """Look somewhere."""
    return place


def events(script: Any) -> list[Any]:
    """A text with an annotation, a call, and texts of kinds that nothing announces."""
    call = script.call("look", '{"place": "x"}')
    of_call = {"output_index": 1, "item_id": "fc_1"}
    kinds = ("refusal", "reasoning_summary_text", "custom_tool_call_input")
    note = {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}
    *first, end = script.events('{"text"', ': "a"}')
    end["response"]["output"].append(call)
    return [
        *first[:5],
        {**first[3], "type": "response.output_text.annotation.added", "annotation": note},
        *first[5:],
        {"type": "response.output_item.added", **of_call, "item": {**call, "arguments": ""}},
        {"type": "response.function_call_arguments.delta", **of_call, "delta": '{"place": '},
        {"type": "response.function_call_arguments.done", **of_call, "arguments": "{}"},
        *({"type": f"response.{kind}.delta", "output_index": 2, "delta": "no"} for kind in kinds),
        end,
    ]


def gather(told: list[Any]) -> None:
    """Read all that there is to read, on the way and at the end."""
    accumulator = ResponseAccumulator(take({"tools": [look]}, Note, None))
    for plain in told:
        for event in accumulator.feed(SHARED.decode(plain, ResponseStreamEvent)):
            for name in ("snapshot", "parsed", "parsed_arguments"):
                with suppress(OpenAIError):
                    getattr(event, name, None)
            assert repr(event)
        accumulator.current().output_parsed  # noqa: B018
    with suppress(OpenAIError):
        assert repr(accumulator.result().output_parsed)


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_anything_may_stand_anywhere(script: Any, odd: Any) -> None:
    whole = events(script)
    gather(whole)
    for told in oddities(whole, odd):
        gather(told)
