"""Parsed completions are completions: what was read from them stands beside their fields."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import attrs

from oai_chat import (
    ChatCompletionStreamState,
    CreateChatCompletionResponse,
    CreateChatCompletionStreamResponse,
    OpenAI,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedFunction,
)
from oai_core.tools import tool
from packages.chat.tests.helpers.support import (
    ASK,
    INVOICE,
    MODEL,
    Invoice,
    call,
    chunk,
    completion,
    text,
    told,
)


@tool
def look(place: str) -> str:
    """Look at a place."""
    return place


def streamed(*frames: Any, **given: Any) -> tuple[list[Any], Any]:
    """Feed chunks to a state, as is done for streams of `create`."""
    state: Any = ChatCompletionStreamState(**given)
    events: list[Any] = []
    for frame in frames:
        events += state.handle_chunk(CreateChatCompletionStreamResponse.from_dict(frame))
    return events, state.get_final_completion()


def invoice() -> Any:
    _, found = streamed(
        *text(INVOICE, reason=None),
        call(0, "look", '{"place": "Rome"}'),
        chunk({}, "stop"),
        response_format=Invoice,
        input_tools=[look],
    )
    return found


def test_the_repr_shows_what_was_read() -> None:
    shown = repr(invoice())
    assert "parsed=Invoice(number='A7', total=12.5)" in shown
    assert "parsed_arguments={'place': 'Rome'}" in shown
    assert shown.startswith("ParsedChatCompletion(id='chatcmpl-1', choices=[ParsedChoice(")


def test_what_was_read_is_never_sent() -> None:
    found = invoice()
    plain = found.to_dict()
    assert "parsed" not in repr(plain)
    assert CreateChatCompletionResponse.from_dict(plain).to_dict() == plain
    assert found.choices[0].message.to_dict() == plain["choices"][0]["message"]


def test_copies_keep_what_was_read() -> None:
    found = invoice()
    for other in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found), copy.copy(found)):
        assert type(other) is ParsedChatCompletion
        assert other == found
        message: Any = other.choices[0].message
        assert message.parsed == Invoice("A7", 12.5)
        assert message.tool_calls[0].function.parsed_arguments == {"place": "Rome"}


def test_equal_are_those_with_equal_fields() -> None:
    again = invoice()
    again.choices[0].message.content = "other"
    assert again != invoice()
    assert CreateChatCompletionResponse.from_dict(again.to_dict()) != again


def test_made_by_hand_or_evolved_nothing_is_read() -> None:
    message = invoice().choices[0].message
    assert attrs.evolve(message, content="other").parsed is None
    made: Any = ParsedChatCompletionMessage(content="x", refusal=None)
    assert (made.parsed, "parsed" in repr(made)) == (None, False)
    assert ParsedFunction(name="f", arguments="{}").parsed_arguments is None


def test_from_dict_and_json_make_all_of_it() -> None:
    data = completion({"content": INVOICE, "tool_calls": [{"id": "c", "function": {}}]})
    for made in (
        ParsedChatCompletion[Any].from_dict(data),
        ParsedChatCompletion[Any].from_json(ParsedChatCompletion[Any].from_dict(data).to_json()),
    ):
        assert type(made) is ParsedChatCompletion
        assert made.choices[0].message.parsed is None
        assert made.to_dict() == data


def test_a_state_gathers_what_create_streams() -> None:
    events, found = streamed(*text("Hel", "lo"))
    assert told(events)[-1] == "content.done Hello"
    assert found.choices[0].message.content == "Hello"


def test_the_repr_of_events_shows_the_text() -> None:
    events, _ = streamed(*text(INVOICE), response_format=Invoice)
    shown = repr(events[3])
    assert shown.startswith("ContentDeltaEvent(choice_index=0, delta='{")
    assert repr(events[-1]).startswith("ContentDoneEvent(choice_index=0, content='{")


def test_a_message_can_be_sent_back(server: Any) -> None:
    message = invoice().choices[0].message
    server.reply(completion({"content": "Hi"}))
    server(lambda client: client.chat.completions.create(model=MODEL, messages=[*ASK, message]))
    assert server.body["messages"][1] == message.to_dict()


def test_parse_has_a_raw_form(server: Any) -> None:
    server.reply(completion({"content": INVOICE}))
    given: Any = {"model": MODEL, "messages": ASK, "response_format": Invoice}
    raw = server(lambda client: client.chat.completions.with_raw_response.parse(**given))
    assert raw.status_code == 200
    assert raw.parse().choices[0].message.parsed == Invoice("A7", 12.5)


def test_parse_has_a_streaming_form(server: Any) -> None:
    server.reply(completion({"content": INVOICE}))
    given: Any = {"model": MODEL, "messages": ASK, "response_format": Invoice}

    def use(client: Any) -> Any:
        manager = client.chat.completions.with_streaming_response.parse(**given)
        if not isinstance(client, OpenAI):
            return ause(manager)
        with manager as response:
            return response.parse()

    async def ause(manager: Any) -> Any:
        async with manager as response:
            return await response.parse()

    assert server(use).choices[0].message.parsed == Invoice("A7", 12.5)


def test_helpers_are_imported_when_they_are_used() -> None:
    program = (
        "import sys\n"
        "from oai_chat import OpenAI\n"
        "client = OpenAI(api_key='sk-x')\n"
        "client.chat.completions.parse, client.chat.completions.stream\n"
        "print(*sorted(n for n in sys.modules if '.helpers' in n or '.structured' in n\n"
        "              or '.tools' in n or n in ('pydantic', 'numpy')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [
        "oai_chat.helpers",
        "oai_chat.helpers.completions",
        "oai_chat.helpers.tool_runs",
    ]
