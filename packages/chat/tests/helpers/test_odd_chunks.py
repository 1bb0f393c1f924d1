"""Streams of servers that get something wrong: nothing is raised that is not ours."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest

from oai_chat.components.create_chat_completion_stream_response import (
    CreateChatCompletionStreamResponse,
)
from oai_chat.helpers.accumulating import ChatCompletionAccumulator
from oai_chat.helpers.parsing import take
from oai_core.codec import SHARED
from oai_core.errors import OpenAIError
from tests.odd import ODD, oddities

from .support import Invoice, call, chunk, text


def look(place: str) -> str:
    """Look somewhere."""
    return place


LOGPROBS = {"content": [{"token": "a", "logprob": -1.0, "bytes": [97], "top_logprobs": []}]}
CHUNKS: list[Any] = [
    *text('{"number": ', '"A7"', reason=None),
    call(0, "look", '{"place": '),
    call(0, None, '"x"}'),
    chunk({"refusal": "no"}),
    chunk({"content": "}"}, logprobs=LOGPROBS),
    chunk({}, "tool_calls"),
    {**chunk(), "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}},
]
PLAIN: list[Any] = [chunk({"content": "Hi", "tool_calls": None}), chunk({}, "stop")]


def gather(told: list[Any]) -> None:
    """Read all that there is to read, on the way and at the end."""
    accumulator = ChatCompletionAccumulator(take({}, Invoice, [look]))
    for plain in told:
        for event in accumulator.feed(SHARED.decode(plain, CreateChatCompletionStreamResponse)):
            for name in ("snapshot", "parsed", "parsed_arguments"):
                with suppress(OpenAIError):
                    getattr(event, name, None)
            assert repr(event)
    try:
        accumulator.finish()
        assert repr(accumulator.result())
    except OpenAIError:
        pass


@pytest.mark.parametrize("odd", ODD, ids=repr)
@pytest.mark.parametrize("whole", [CHUNKS, PLAIN], ids=["rich", "plain"])
def test_anything_may_stand_anywhere(whole: list[Any], odd: Any) -> None:
    gather(whole)
    for told in oddities(whole, odd):
        gather(told)
