"""Events of realtime sockets: decoded by type, kept whole, built from components."""

from __future__ import annotations

from typing import Any

import pytest

from oai_core import NULL, Codec, UnknownComponent
from oai_realtime import (
    RealtimeClientEvent,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeConversationItemMessageUser,
    RealtimeServerEvent,
    RealtimeServerEventResponseDone,
    RealtimeTranslationServerEvent,
)
from oai_realtime.components import (
    RealtimeClientEventConversationItemCreate,
    RealtimeClientEventInputAudioBufferAppend,
    RealtimeClientEventResponseCreate,
    RealtimeClientEventSessionUpdate,
    RealtimeConversationItemMessageAssistant,
    RealtimeConversationItemMessageSystem,
    RealtimeConversationItemMessageUserContentItem,
    RealtimeMCPToolCall,
    RealtimeMCPToolExecutionError,
    RealtimeResponseCreateParams,
    RealtimeServerEventError,
    RealtimeSessionCreateRequestGA,
    RealtimeSessionCreateResponseGA,
)

CODEC = Codec()


def server(event: dict[str, Any]) -> Any:
    return CODEC.decode(event, RealtimeServerEvent)


SPOKEN = {
    "type": "message",
    "id": "item_1",
    "object": "realtime.item",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_audio", "transcript": "Hello.", "audio": None}],
}
DONE: dict[str, Any] = {
    "type": "response.done",
    "event_id": "event_1",
    "response": {
        "object": "realtime.response",
        "id": "resp_1",
        "status": "completed",
        "status_details": None,
        "output": [
            {"type": "message", "role": "system", "content": []},
            {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "?"}]},
            SPOKEN,
            {"type": "function_call", "call_id": "call_1", "name": "weather", "arguments": "{}"},
            {
                "type": "mcp_call",
                "id": "mcp_1",
                "server_label": "notes",
                "name": "find",
                "arguments": "{}",
                "error": {"type": "tool_execution_error", "message": "no such note"},
            },
            {"type": "hologram", "frames": [1, 2]},
        ],
        "usage": {
            "total_tokens": 30,
            "input_token_details": {"audio_tokens": 10, "cached_tokens_details": {}},
        },
        "max_output_tokens": "inf",
        "audio": {"output": {"format": {"type": "audio/pcm", "rate": 24000}, "voice": "marin"}},
    },
}


def test_a_finished_response() -> None:
    event = server(DONE)
    assert isinstance(event, RealtimeServerEventResponseDone)
    assert [type(item) for item in event.response.output or []] == [
        RealtimeConversationItemMessageSystem,
        RealtimeConversationItemMessageUser,
        RealtimeConversationItemMessageAssistant,
        RealtimeConversationItemFunctionCall,
        RealtimeMCPToolCall,
        UnknownComponent,
    ]
    assert event.response.max_output_tokens == "inf"
    assert event.to_dict() == DONE


def test_an_error_inside_a_tool_call() -> None:
    call = server(DONE).response.output[4]
    assert isinstance(call.error, RealtimeMCPToolExecutionError)
    assert call.error.message == "no such note"


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("response.output_audio.delta", {"delta": "AAAA", "item_id": "item_1", "output_index": 0}),
        ("response.output_audio_transcript.delta", {"delta": "Hel", "content_index": 0}),
        ("response.output_text.done", {"text": "Hello."}),
        ("input_audio_buffer.speech_started", {"audio_start_ms": 120, "item_id": "item_1"}),
        ("input_audio_buffer.dtmf_event_received", {"event": "9", "received_at": 1_750_000_000}),
        ("rate_limits.updated", {"rate_limits": [{"name": "tokens", "reset_seconds": 0.5}]}),
        ("conversation.item.added", {"item": SPOKEN, "previous_item_id": None}),
        ("error", {"error": {"type": "invalid_request_error", "message": "no", "param": None}}),
    ],
)
def test_events_are_told_apart_by_type(kind: str, fields: dict[str, Any]) -> None:
    raw = {"type": kind, "event_id": "event_1", **fields}
    event = server(raw)
    assert type(event).__name__.startswith("RealtimeServerEvent")
    assert event.type == kind
    assert event.to_dict() == raw


def test_an_event_that_nobody_knows_is_kept() -> None:
    raw = {"type": "response.smell.delta", "event_id": "event_1", "delta": {"of": ["rose", None]}}
    event = server(raw)
    assert type(event) is UnknownComponent
    assert event.to_dict() == raw


def test_the_session_of_an_event() -> None:
    session = {
        "type": "realtime",
        "object": "realtime.session",
        "id": "sess_1",
        "audio": {"input": {"turn_detection": None, "noise_reduction": {"type": "near_field"}}},
        "tools": [{"type": "function", "name": "weather", "parameters": {}}, {"type": "mcp"}],
        "tool_choice": "auto",
        "prompt": None,
    }
    raw = {"type": "session.created", "event_id": "event_1", "session": session}
    event = server(raw)
    assert isinstance(event.session, RealtimeSessionCreateResponseGA)
    assert event.session.audio is not None
    assert event.to_dict() == raw


def test_translation_has_events_of_its_own() -> None:
    raw = {"type": "session.output_transcript.delta", "event_id": "event_1", "delta": "Ciao"}
    event: Any = CODEC.decode(raw, RealtimeTranslationServerEvent)
    assert type(event).__name__ == "RealtimeTranslationServerEventSessionOutputTranscriptDelta"
    assert event.to_dict() == raw
    same: Any = CODEC.decode({"type": "error", "error": {}}, RealtimeTranslationServerEvent)
    assert type(same) is RealtimeServerEventError


def test_client_events_are_built_without_what_is_not_set() -> None:
    text = RealtimeConversationItemMessageUserContentItem(type="input_text", text="Hello")
    item = RealtimeConversationItemMessageUser(content=[text])
    result = RealtimeConversationItemFunctionCallOutput(call_id="call_1", output="sunny")
    made = [
        RealtimeClientEventConversationItemCreate(item=item),
        RealtimeClientEventConversationItemCreate(item=result, previous_item_id="root"),
        RealtimeClientEventInputAudioBufferAppend(audio="AAAA"),
        RealtimeClientEventResponseCreate(),
        RealtimeClientEventResponseCreate(
            response=RealtimeResponseCreateParams(instructions="Be brief.", metadata=NULL)
        ),
    ]
    assert [event.to_dict() for event in made] == [
        {
            "type": "conversation.item.create",
            "item": {
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "Hello"}],
            },
        },
        {
            "type": "conversation.item.create",
            "previous_item_id": "root",
            "item": {"type": "function_call_output", "call_id": "call_1", "output": "sunny"},
        },
        {"type": "input_audio_buffer.append", "audio": "AAAA"},
        {"type": "response.create"},
        {
            "type": "response.create",
            "response": {"instructions": "Be brief.", "metadata": None},
        },
    ]
    for event in made:
        again = CODEC.decode(event.to_dict(), RealtimeClientEvent)
        assert (type(again), again.to_dict()) == (type(event), event.to_dict())


def test_turn_detection_is_switched_off_with_null() -> None:
    raw = {"type": "realtime", "audio": {"input": {"turn_detection": None}}}
    session = RealtimeSessionCreateRequestGA.from_dict(raw)
    event = RealtimeClientEventSessionUpdate(session=session)
    assert event.to_dict() == {"type": "session.update", "session": raw}
