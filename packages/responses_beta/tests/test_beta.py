"""The beta of responses: what tells it from the plain group, on the wire and in components."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from oai_core import Codec, UnknownComponent
from oai_responses_beta import BetaDeletedResponse, BetaResponse, OpenAI
from oai_responses_beta.components import (
    BetaAgentMessage,
    BetaEasyInputMessage,
    BetaEncryptedContent,
    BetaInputItem,
    BetaInputMessage,
    BetaMultiAgentCall,
    BetaMultiAgentCallOutput,
    BetaOutputMessage,
    BetaOutputTextContent,
    BetaProgram,
)

MESSAGE = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "Done.", "annotations": [], "logprobs": []}],
}
OUTPUT: list[dict[str, Any]] = [
    {
        "type": "multi_agent_call",
        "id": "mac_1",
        "call_id": "call_1",
        "action": "spawn_agent",
        "arguments": '{"task":"look"}',
        "agent": {"agent_name": "/root"},
    },
    {
        "type": "agent_message",
        "id": "am_1",
        "author": "/root",
        "recipient": "looker",
        "content": [
            {"type": "output_text", "text": "Look.", "annotations": [], "logprobs": []},
            {"type": "encrypted_content", "encrypted_content": "AAAA"},
        ],
    },
    {
        "type": "multi_agent_call_output",
        "id": "maco_1",
        "call_id": "call_1",
        "action": "spawn_agent",
        "output": [],
    },
    {"type": "program", "id": "prog_1", "call_id": "call_2", "code": "1", "fingerprint": "f"},
    MESSAGE,
    {"type": "dream", "id": "dream_1", "of": None},
]
RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1_750_000_000.5,
    "status": "completed",
    "model": "gpt-test",
    "output": OUTPUT,
    "tools": [],
    "error": None,
}


def test_every_path_asks_for_the_beta(client: OpenAI, wire: Any) -> None:
    responses: Any = client.beta.responses
    wire.answers = [{}, {}, {}, {}, {"object": "list", "data": [], "has_more": False}, {}, {}]
    responses.create(model="gpt-test", input="Hello")
    responses.retrieve("resp_1", include=["reasoning.encrypted_content"])
    responses.cancel("resp_1")
    responses.compact(model="gpt-test")
    list(responses.input_items.list("resp_1", limit=1))
    responses.input_tokens.count(model="gpt-test")
    responses.delete("resp_1")
    assert {made.url.params["beta"] for made in wire.requests} == {"true"}
    paths = [(made.method, made.url.path.removeprefix("/v1/responses")) for made in wire.requests]
    assert paths == [
        ("POST", ""),
        ("GET", "/resp_1"),
        ("POST", "/resp_1/cancel"),
        ("POST", "/compact"),
        ("GET", "/resp_1/input_items"),
        ("POST", "/input_tokens"),
        ("DELETE", "/resp_1"),
    ]


def test_features_are_named_in_a_header(client: OpenAI, wire: Any) -> None:
    responses: Any = client.beta.responses
    responses.create(model="gpt-test", input="Hello", betas=["one=v1", "two=v2"])
    assert wire.headers["openai-beta"] == "one=v1,two=v2"
    assert wire.body == {"model": "gpt-test", "input": "Hello", "stream": False}
    responses.retrieve("resp_1", betas=["one=v1"])
    assert wire.headers["openai-beta"] == "one=v1"
    assert dict(wire.requests[-1].url.params) == {"beta": "true", "stream": "false"}
    responses.retrieve("resp_1")
    assert "openai-beta" not in wire.headers


def test_items_of_agents(client: OpenAI, wire: Any) -> None:
    wire.answers = [RESPONSE]
    beta: Any = client.beta
    response = beta.responses.create(
        model="gpt-test",
        input="Hello",
        multi_agent={"enabled": True, "max_concurrent_subagents": 2},
    )
    assert isinstance(response, BetaResponse)
    assert [type(item) for item in response.output] == [
        BetaMultiAgentCall,
        BetaAgentMessage,
        BetaMultiAgentCallOutput,
        BetaProgram,
        BetaOutputMessage,
        UnknownComponent,
    ]
    message: Any = response.output[1]
    assert [type(part) for part in message.content] == [BetaOutputTextContent, BetaEncryptedContent]
    assert response.to_dict() == RESPONSE
    assert wire.body["multi_agent"] == {"enabled": True, "max_concurrent_subagents": 2}


def test_output_can_go_in_again(client: OpenAI, wire: Any) -> None:
    output = BetaResponse.from_dict(RESPONSE).output
    beta: Any = client.beta
    beta.responses.create(model="gpt-test", input=[*output, {"role": "user", "content": "And?"}])
    assert wire.body["input"] == [*OUTPUT, {"role": "user", "content": "And?"}]


def test_a_stream_of_events(client: OpenAI, wire: Any) -> None:
    program = {"type": "program", "id": "p", "call_id": "c", "code": "1", "fingerprint": "f"}
    frames: list[dict[str, Any]] = [
        {"type": "response.created", "sequence_number": 0, "response": {"id": "resp_1"}},
        {"type": "response.output_item.added", "sequence_number": 1, "item": program},
        {"type": "response.dreamt", "sequence_number": 2},
    ]
    text = "".join(f"data: {json.dumps(frame)}\n\n" for frame in frames)
    wire.answers = [httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})]
    beta: Any = client.beta
    with beta.responses.create(model="gpt-test", input="Hello", stream=True) as stream:
        events = list(stream)
    assert [event.to_dict() for event in events] == frames
    assert type(events[1].item) is BetaProgram
    assert type(events[2]) is UnknownComponent
    assert wire.body["stream"] is True


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (httpx.Response(200), type(None)),
        (
            httpx.Response(200, json={"id": "resp_1", "object": "response", "deleted": True}),
            BetaDeletedResponse,
        ),
    ],
    ids=["empty", "told"],
)
def test_a_deletion_may_be_told(
    client: OpenAI, wire: Any, answer: httpx.Response, expected: type
) -> None:
    wire.answers = [answer]
    beta: Any = client.beta
    assert type(beta.responses.delete("resp_1")) is expected


def test_only_what_an_input_message_has_makes_a_message_one() -> None:
    plain = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hi"}]}
    codec = Codec()
    for addition in ({"agent": {"agent_name": "/root"}}, {"agent": None}, {"status": "completed"}):
        made = codec.decode({**plain, **addition}, BetaInputItem)
        assert type(made) is BetaInputMessage
        assert codec.encode(made) == {**plain, **addition}
    for other in (plain, {**plain, "phase": None}, {**plain, "role": "assistant", "agent": None}):
        assert type(codec.decode(other, BetaInputItem)) is BetaEasyInputMessage
