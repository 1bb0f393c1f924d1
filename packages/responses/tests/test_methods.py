"""Every method of the group, blocking and async, against the emulator."""

from __future__ import annotations

from typing import Any

import pytest

from oai_core import NotFoundError
from oai_responses import (
    CompactResource,
    ConversationItemList,
    ConversationResource,
    DeletedConversationResource,
    DeletedResponse,
    EasyInputMessage,
    FunctionTool,
    FunctionToolCall,
    InputMessageResource,
    OutputMessage,
    OutputTextContent,
    Response,
    TokenCountsResource,
)
from oai_responses.components import InputTextContent

MODEL = "gpt-test"


def ask(client: Any, input: Any = "Say: hello", **options: Any) -> Any:
    return client.responses.create(model=MODEL, input=input, **options)


def test_create(drive: Any) -> None:
    response: Any = drive(lambda c: ask(c, "Say: hello there"))
    assert isinstance(response, Response)
    assert (response.status, response.output_text) == ("completed", "hello there")
    usage = response.usage
    assert usage is not None
    assert usage.total_tokens == usage.input_tokens + usage.output_tokens
    entry = drive.emulator.journal[-1]
    assert (entry.method, entry.path) == ("POST", "/responses")
    assert entry.body == {"model": MODEL, "input": "Say: hello there", "stream": False}
    assert entry.headers["content-type"] == "application/json"
    assert entry.headers["user-agent"].startswith("oai-responses/")


PLAIN = {"role": "user", "content": "Say: hello"}


@pytest.mark.parametrize(
    "input",
    [
        [PLAIN],
        (PLAIN,),
        [EasyInputMessage(role="user", content="Say: hello")],
        [{"role": "user", "content": [{"type": "input_text", "text": "Say: hello"}]}],
        [{"role": "user", "content": [InputTextContent(text="Say: hello")]}],
        [EasyInputMessage(role="user", content=[InputTextContent(text="Say: hello")])],
        [{"role": "developer", "content": "Be brief."}, PLAIN],
    ],
    ids=["list", "tuple", "component", "parts", "component part", "components", "two"],
)
def test_create_with_inputs(drive: Any, input: Any) -> None:
    assert drive(lambda c: ask(c, input)).output_text == "hello"


def test_create_from_a_generator(drive: Any) -> None:
    assert drive(lambda c: ask(c, (item for item in [PLAIN]))).output_text == "hello"


def test_output_is_fed_back(drive: Any) -> None:
    first = drive(lambda c: ask(c, "My name is Ada."))
    again = [
        {"role": "user", "content": "My name is Ada."},
        *first.output,
        {"role": "user", "content": "What is my name?"},
    ]
    assert drive(lambda c: ask(c, again)).output_text == "Your name is Ada."
    sent = drive.emulator.journal[-1].body["input"][1]
    assert sent == first.output[0].to_dict()
    assert sent["type"] == "message"


def test_previous_response(drive: Any) -> None:
    first = drive(lambda c: ask(c, "My name is Ada."))
    second = drive(lambda c: ask(c, "What is my name?", previous_response_id=first.id))
    assert second.previous_response_id == first.id
    assert second.output_text == "Your name is Ada."


def test_function_tool(drive: Any) -> None:
    tool = FunctionTool(
        name="weather",
        parameters={"type": "object", "properties": {"city": {"type": "string"}}},
        strict=False,
    )
    response = drive(
        lambda c: ask(
            c, "Weather?", tools=[tool], tool_choice={"type": "function", "name": "weather"}
        )
    )
    call = response.output[0]
    assert isinstance(call, FunctionToolCall)
    assert (call.type, call.name) == ("function_call", "weather")
    assert response.output_text == ""
    result = {"type": "function_call_output", "call_id": call.call_id, "output": "sunny"}
    after = drive(lambda c: ask(c, [PLAIN, *response.output, result], tools=[tool]))
    assert "sunny" in after.output_text


def test_none_is_sent_as_null(drive: Any) -> None:
    drive(lambda c: ask(c, temperature=None))
    assert drive.emulator.journal[-1].body["temperature"] is None


def test_create_streams(drive: Any) -> None:
    events = drive(lambda c: ask(c, "Say: one two three", stream=True))
    kinds = [event.type for event in events]
    assert kinds[:2] == ["response.created", "response.in_progress"]
    assert kinds[-1] == "response.completed"
    deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert "".join(deltas) == "one two three" == events[-1].response.output_text
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert drive.emulator.journal[-1].body["stream"] is True
    assert drive.emulator.journal[-1].headers["accept"] == "text/event-stream"


def test_retrieve(drive: Any) -> None:
    made = drive(ask)
    found = drive(lambda c: c.responses.retrieve(made.id))
    assert found == made
    assert drive(lambda c: c.responses.retrieve(response_id=made.id)) == made
    assert ("stream", "true") not in drive.emulator.journal[-1].query


def test_retrieve_with_a_query(drive: Any) -> None:
    made = drive(ask)
    include = ["message.output_text.logprobs", "reasoning.encrypted_content"]
    drive(lambda c: c.responses.retrieve(made.id, include=include, include_obfuscation=False))
    query = drive.emulator.journal[-1].query
    assert [value for name, value in query if name == "include[]"] == include
    assert ("include_obfuscation", "false") in query


def test_retrieve_streams_what_is_left(drive: Any) -> None:
    made = drive(lambda c: ask(c, "Say: one two", background=True, stream=True))
    made_id = made[0].response.id
    events = drive(lambda c: c.responses.retrieve(made_id, stream=True))
    assert [event.to_dict() for event in events] == [event.to_dict() for event in made]
    late = drive(lambda c: c.responses.retrieve(made_id, stream=True, starting_after=4))
    assert late == made[5:]
    assert ("stream", "true") in drive.emulator.journal[-1].query
    assert ("starting_after", "4") in drive.emulator.journal[-1].query


def test_background_and_cancel(drive: Any) -> None:
    made = drive(lambda c: ask(c, background=True))
    assert made.status in ("queued", "in_progress")
    cancelled = drive(lambda c: c.responses.cancel(made.id))
    assert type(cancelled) is Response
    assert cancelled.status == "cancelled"
    assert drive(lambda c: c.responses.retrieve(made.id)).status == "cancelled"
    assert drive.emulator.journal[-2].method == "POST"
    assert drive.emulator.journal[-2].body is None


def test_delete(drive: Any) -> None:
    made = drive(ask)
    deleted = drive(lambda c: c.responses.delete(made.id))
    assert type(deleted) is DeletedResponse
    assert (deleted.id, deleted.deleted) == (made.id, True)
    with pytest.raises(NotFoundError) as caught:
        drive(lambda c: c.responses.retrieve(made.id))
    assert made.id in caught.value.message
    assert caught.value.request_id is not None


def test_compact(drive: Any) -> None:
    shorter = drive(lambda c: c.responses.compact(model=MODEL, input="Say: hello"))
    assert type(shorter) is CompactResource
    assert shorter.output[-1].type == "compaction"
    response = drive(lambda c: ask(c, [*shorter.output, PLAIN]))
    assert response.output_text == "hello"


def test_input_items(drive: Any) -> None:
    made = drive(lambda c: ask(c, [PLAIN, {"role": "user", "content": "Say: bye"}]))
    items = drive.items(lambda c: c.responses.input_items.list(made.id, order="asc"))
    assert [type(item) for item in items] == [InputMessageResource] * 2
    assert [item.content[0].text for item in items] == ["Say: hello", "Say: bye"]


def test_input_tokens(drive: Any) -> None:
    count = drive(lambda c: c.responses.input_tokens.count(model=MODEL, input="one two three"))
    assert type(count) is TokenCountsResource
    assert count.object == "response.input_tokens"
    assert count.input_tokens > 0
    assert drive.emulator.journal[-1].path == "/responses/input_tokens"


def test_conversations(drive: Any) -> None:
    made = drive(lambda c: c.conversations.create(metadata={"topic": "tests"}, items=[PLAIN]))
    assert type(made) is ConversationResource
    assert made.metadata == {"topic": "tests"}
    assert drive(lambda c: c.conversations.retrieve(made.id)) == made
    changed = drive(lambda c: c.conversations.update(made.id, metadata={"topic": "new"}))
    assert changed.metadata == {"topic": "new"}
    deleted = drive(lambda c: c.conversations.delete(made.id))
    assert type(deleted) is DeletedConversationResource
    assert deleted.deleted is True
    with pytest.raises(NotFoundError):
        drive(lambda c: c.conversations.retrieve(made.id))


def test_an_empty_conversation(drive: Any) -> None:
    made = drive(lambda c: c.conversations.create())
    assert drive.items(lambda c: c.conversations.items.list(made.id)) == []


def test_conversation_of_two_turns(drive: Any) -> None:
    made = drive(lambda c: c.conversations.create())
    drive(lambda c: ask(c, "My name is Ada.", conversation=made.id))
    second = drive(lambda c: ask(c, "What is my name?", conversation={"id": made.id}))
    assert second.output_text == "Your name is Ada."
    assert second.conversation.id == made.id
    items = drive.items(lambda c: c.conversations.items.list(made.id, order="asc"))
    assert [item.role for item in items] == ["user", "assistant", "user", "assistant"]


def test_conversation_items(drive: Any) -> None:
    conversation = drive(lambda c: c.conversations.create())
    added = drive(
        lambda c: c.conversations.items.create(
            conversation.id, items=[PLAIN, EasyInputMessage(role="user", content="Say: bye")]
        )
    )
    assert isinstance(added, ConversationItemList)
    data: list[Any] = added.data
    first = data[0]
    found = drive(
        lambda c: c.conversations.items.retrieve(first.id, conversation_id=conversation.id)
    )
    assert found == first
    left = drive(lambda c: c.conversations.items.delete(first.id, conversation_id=conversation.id))
    assert type(left) is ConversationResource
    items = drive.items(lambda c: c.conversations.items.list(conversation_id=conversation.id))
    assert [item.id for item in items] == [data[1].id]


def test_text_of_several_parts() -> None:
    parts = [OutputTextContent(text=text, annotations=[], logprobs=[]) for text in ("one ", "two")]
    message = OutputMessage(id="msg_1", status="completed", content=[parts[0]])
    other = OutputMessage(id="msg_2", status="completed", content=[parts[1]])
    response = Response.from_dict({"output": [message.to_dict(), other.to_dict()]})
    assert response.output_text == "one two"


def test_use_gives_a_resource_of_any_class(client: Any) -> None:
    from oai_responses import Conversations, Responses

    assert client.use(Responses).create(model=MODEL, input="Say: hi").output_text == "hi"
    assert client.use(Responses) is client.use(Responses)
    assert client.use(Conversations).create().object == "conversation"


def test_resources_stay_the_same_object(client: Any) -> None:
    assert client.responses is client.responses
    assert client.responses.input_items is client.responses.input_items
    with pytest.raises(AttributeError, match="Did you mean 'retrieve'"):
        client.responses.retreive("resp_1")
    with pytest.raises(AttributeError, match="responses"):
        _ = client.respones
