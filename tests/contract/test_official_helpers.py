"""The official client's helpers beside ours, on the same emulator: the same events and values.

Where the two differ on purpose, the test says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import attrs
import openai
import pydantic
import pytest

import oai
from oai_core import LengthFinishReasonError
from oai_emulator import Emulator

MODEL = "gpt-4o-mini"
Clients = tuple[Any, Any]  # the same calls of both


@attrs.define
class Town:
    """A town."""

    name: str
    people: int
    rivers: list[str]


class TownModel(pydantic.BaseModel):
    """The same for the official client."""

    name: str
    people: int
    rivers: list[str]


class Weather(pydantic.BaseModel):
    """Tell the weather of a town."""

    town: str
    days: int


@pytest.fixture(scope="module")
def clients() -> Iterator[Clients]:
    """Give both clients of one emulator."""
    options: dict[str, Any] = {"api_key": "sk-test", "max_retries": 0}
    with Emulator().serve() as url, oai.OpenAI(**options, base_url=url) as ours:
        yield ours, openai.OpenAI(**options, base_url=url)


# What differs from call to call; what each client reads out of it; and, of schemas that say the
# same in other words, how many tokens they are.
SKIPPED = {
    *("id", "item_id", "call_id", "created", "created_at", "completed_at", "expires_at"),
    "obfuscation",
    *("parsed", "parsed_arguments", "prompt_tokens", "total_tokens"),
}


def plain(given: object) -> Any:
    """JSON values, without nulls and what differs."""
    value: Any = given
    if hasattr(value, "to_dict"):
        value = value.to_dict(warnings=False) if hasattr(value, "model_dump") else value.to_dict()
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value).items()
        return {k: plain(v) for k, v in members if v is not None and k not in SKIPPED}
    if value.__class__ is list:
        return [plain(item) for item in value]
    return value


CHAT: dict[str, dict[str, Any]] = {
    "text": {"messages": [{"role": "user", "content": "Say: one two three four five"}]},
    "choices": {"messages": [{"role": "user", "content": "Say: one two three"}], "n": 2},
    "usage": {
        "messages": [{"role": "user", "content": "Say: one"}],
        "stream_options": {"include_usage": True},
    },
    "logprobs": {
        "messages": [{"role": "user", "content": "Say: one two"}],
        "logprobs": True,
        "top_logprobs": 2,
    },
    "tools": {
        "messages": [{"role": "user", "content": "Call Weather for Hamburg and 3 days"}],
        "tools": [openai.pydantic_function_tool(Weather)],
    },
}


@pytest.mark.parametrize("case", CHAT)
def test_chat_streams(clients: Clients, case: str) -> None:
    ours, theirs = clients
    params = {"model": MODEL, **CHAT[case]}
    with ours.chat.completions.stream(**params) as stream:
        events = [_told(event) for event in stream]
        completion = stream.get_final_completion()
    with theirs.chat.completions.stream(**params) as other:
        expected = [_told(event) for event in other]
        final = other.get_final_completion()
    assert events == expected
    for choice in final.choices:
        for call in choice.message.tool_calls or ():
            del call.index  # of the delta, which the official client leaves there
    assert plain(completion) == plain(final)


def _told(event: Any) -> tuple[Any, ...]:
    """What both say of an event."""
    names = ("delta", "content", "refusal", "arguments", "arguments_delta", "index", "name")
    found = {name: getattr(event, name, None) for name in names}
    if event.type.startswith("content"):
        found["snapshot"] = getattr(event, "snapshot", None)
    return event.type, {name: plain(value) for name, value in found.items() if value is not None}


@pytest.mark.parametrize("how", ["parse", "stream"])
def test_chat_is_parsed(clients: Clients, how: str) -> None:
    ours, theirs = clients
    messages: Any = [{"role": "user", "content": "Tell me of the town Hamburg"}]
    if how == "parse":
        mine = ours.chat.completions.parse(model=MODEL, messages=messages, response_format=Town)
        other = theirs.chat.completions.parse(
            model=MODEL, messages=messages, response_format=TownModel
        )
    else:
        with ours.chat.completions.stream(
            model=MODEL, messages=messages, response_format=Town
        ) as stream:
            mine = stream.get_final_completion()
        with theirs.chat.completions.stream(
            model=MODEL, messages=messages, response_format=TownModel
        ) as chunks:
            other = chunks.get_final_completion()
    town, expected = mine.choices[0].message.parsed, other.choices[0].message.parsed
    assert town is not None
    assert expected is not None
    assert attrs.asdict(town) == expected.model_dump()
    assert plain(mine) == plain(other)


def test_arguments_are_parsed(clients: Clients) -> None:
    ours, theirs = clients
    params: dict[str, Any] = {**CHAT["tools"], "model": MODEL}
    other = theirs.chat.completions.parse(**params)
    mine = ours.chat.completions.parse(**{**params, "tools": [Weather]})
    [call], [expected] = mine.choices[0].message.tool_calls, other.choices[0].message.tool_calls
    assert call.function.parsed_arguments == expected.function.parsed_arguments
    assert isinstance(call.function.parsed_arguments, Weather)


RESPONSES: dict[str, dict[str, Any]] = {
    "text": {"input": "Say: one two three four five"},
    "tools": {
        "input": "Call Weather for Hamburg and 3 days",
        "tools": [openai.pydantic_function_tool(Weather)["function"] | {"type": "function"}],
    },
    "reasoning": {"input": "Say: one", "model": "o4-mini", "reasoning": {"summary": "auto"}},
    "incomplete": {"input": "Say: one two three four five six", "max_output_tokens": 16},
}


@pytest.mark.parametrize("case", RESPONSES)
def test_response_streams(clients: Clients, case: str) -> None:
    ours, theirs = clients
    params: dict[str, Any] = {"model": MODEL, **RESPONSES[case]}
    with ours.responses.stream(**params) as stream:
        events = [_said(event) for event in stream]
        response = stream.get_final_response()
    with theirs.responses.stream(**params) as other:
        expected = [_said(event) for event in other]
    assert events == expected
    assert response.status in ("completed", "incomplete")
    if response.status == "completed":  # the official client has no final response of others
        with theirs.responses.stream(**params) as again:
            assert plain(response) == plain(again.get_final_response())


def _said(event: Any) -> tuple[Any, ...]:
    names = ["delta", "text", "arguments", "snapshot"]
    names += ["output_index", "content_index", "sequence_number"]
    found = {name: getattr(event, name, None) for name in names}
    return event.type, {name: plain(value) for name, value in found.items() if value is not None}


def test_responses_are_parsed(clients: Clients) -> None:
    ours, theirs = clients
    params: dict[str, Any] = {"model": MODEL, "input": "Tell me of the town Hamburg"}
    mine = ours.responses.parse(**params, text_format=Town)
    other = theirs.responses.parse(**params, text_format=TownModel)
    assert mine.output_parsed is not None
    assert other.output_parsed is not None
    assert attrs.asdict(mine.output_parsed) == other.output_parsed.model_dump()


def test_what_was_cut_off_is_the_same_error(clients: Clients) -> None:
    ours, theirs = clients
    params: dict[str, Any] = {
        "model": MODEL,
        "messages": [{"role": "user", "content": "Tell me of the town Hamburg"}],
        "max_tokens": 2,
    }
    with pytest.raises(openai.LengthFinishReasonError) as theirs_raised:
        theirs.chat.completions.parse(**params, response_format=TownModel)
    with pytest.raises(LengthFinishReasonError) as caught:
        ours.chat.completions.parse(**params, response_format=Town)
    assert plain(caught.value.completion) == plain(theirs_raised.value.completion)


def test_vectors(clients: Clients) -> None:
    ours, theirs = clients
    params: dict[str, Any] = {"model": "text-embedding-3-small", "input": ["one", "two"]}
    mine, other = ours.embeddings.create(**params), theirs.embeddings.create(**params)
    for vector, expected in zip(mine.data, other.data, strict=True):
        assert list(vector.embedding) == expected.embedding


def test_a_file_in_parts(clients: Clients) -> None:
    ours, theirs = clients
    content = bytes(range(256)) * 40
    params: dict[str, Any] = {
        "file": content,
        "filename": "a.bin",
        "bytes": len(content),
        "mime_type": "application/octet-stream",
        "purpose": "assistants",
        "part_size": 1000,
    }
    mine = ours.uploads.upload_file_chunked(**params)
    other = theirs.uploads.upload_file_chunked(**params)
    assert plain(mine) == plain(other)
    assert mine.file is not None
    assert ours.files.content(mine.file.id).read() == content
