from __future__ import annotations

from typing import Any

import pytest

from oai_emulator.clock import Pace
from oai_emulator.errors import ApiError
from packages.emulator.tests.realtime.line import Line, only, silence, tone, types

TOOL = {"type": "function", "name": "look", "parameters": {"type": "object", "properties": {}}}


NEGATIVE = {"type": "server_vad", "prefix_padding_ms": -40}


def opened(**query: Any) -> Line:
    line = Line(**query)
    assert types(line.hear()) == ["session.created"]
    return line


def test_a_session_begins_with_its_settings() -> None:
    session = opened(model="gpt-realtime-mini").seen[0]["session"]
    assert (session["type"], session["object"]) == ("realtime", "realtime.session")
    assert session["model"] == "gpt-realtime-mini"
    assert session["output_modalities"] == ["audio"]
    assert session["audio"]["output"]["format"] == {"type": "audio/pcm", "rate": 24000}
    detection = session["audio"]["input"]["turn_detection"]
    assert (detection["type"], detection["create_response"]) == ("server_vad", True)


def test_a_call_is_joined_by_its_id() -> None:
    assert opened(call_id="rtc_1").seen[0]["session"]["type"] == "realtime"


def test_a_session_needs_a_model_or_a_call() -> None:
    with pytest.raises(ApiError) as refused:
        Line()
    assert (refused.value.status, refused.value.param) == (400, "model")


def test_an_update_changes_what_it_names() -> None:
    line = opened(model="m")
    session = line.update(
        instructions="Be brief.",
        audio={"input": {"turn_detection": {"type": "server_vad", "threshold": 0.9}}},
    )
    detection = session["audio"]["input"]["turn_detection"]
    assert (detection["threshold"], detection["prefix_padding_ms"]) == (0.9, 300)
    session = line.update(audio={"output": {"voice": {"id": "voice_1"}}})
    assert session["instructions"] == "Be brief."
    assert session["audio"]["output"]["voice"] == "voice_1"
    assert session["audio"]["input"]["turn_detection"]["threshold"] == 0.9


def test_an_object_of_another_type_is_replaced() -> None:
    line = opened(model="m")
    semantic = {"type": "semantic_vad", "eagerness": "high"}
    session = line.update(
        audio={"input": {"turn_detection": semantic, "format": {"type": "audio/pcmu"}}}
    )
    assert session["audio"]["input"]["format"] == {"type": "audio/pcmu"}
    session = line.update(audio={"input": {"format": {"rate": 24000}}})
    assert session["audio"]["input"]["format"] == {"type": "audio/pcmu"}
    detection = session["audio"]["input"]["turn_detection"]
    assert detection == {**semantic, "create_response": True, "interrupt_response": True}
    session = line.update(audio={"input": {"turn_detection": None}})
    assert session["audio"]["input"]["turn_detection"] is None
    again = line.update(audio={"input": {"turn_detection": {"type": "server_vad"}}})
    assert again["audio"]["input"]["turn_detection"]["silence_duration_ms"] == 200


def test_keys_of_tools_are_not_told() -> None:
    line = opened(model="m")
    server = {"type": "mcp", "server_label": "wiki", "server_url": "https://wiki.example"}
    told = line.ask(
        "session.update",
        session={
            "type": "realtime",
            "tools": [TOOL, {**server, "authorization": "secret", "headers": {"x": "secret"}}],
        },
    )
    assert only(told, "session.updated")["session"]["tools"] == [TOOL, server]
    assert "secret" not in str(told)
    assert types(told)[1:] == [
        "conversation.item.added",
        "mcp_list_tools.in_progress",
        "mcp_list_tools.completed",
        "conversation.item.done",
    ]
    assert types(line.ask("session.update", session={"type": "realtime"})) == ["session.updated"]


@pytest.mark.parametrize(
    ("session", "param", "code"),
    [
        ({}, "session.type", "missing_required_parameter"),
        ({"type": "realtime", "voice": "x"}, "session.voice", "unknown_parameter"),
        ({"type": "transcription"}, "session.type", "invalid_value"),
        ({"type": "realtime", "model": "other"}, "session.model", "invalid_value"),
        (
            {"type": "realtime", "output_modalities": ["text", "audio"]},
            "session.output_modalities",
            "invalid_value",
        ),
        (
            {"type": "realtime", "max_output_tokens": 5000},
            "session.max_output_tokens",
            "invalid_value",
        ),
        (
            {"type": "realtime", "tools": [{"type": "function"}]},
            "session.tools[0].name",
            "missing_required_parameter",
        ),
        (
            {"type": "realtime", "audio": {"input": {"turn_detection": NEGATIVE}}},
            "session.audio.input.turn_detection.prefix_padding_ms",
            "integer_below_min_value",
        ),
        (
            {
                "type": "realtime",
                "audio": {"input": {"format": {"type": "audio/pcm", "rate": 16000}}},
            },
            "session.audio.input.format.rate",
            "invalid_value",
        ),
    ],
)
def test_a_wrong_update_is_refused_and_changes_nothing(
    session: dict[str, Any], param: str, code: str
) -> None:
    line = opened(model="m")
    before = line.seen[0]["session"]
    error = line.refused("session.update", session=session)
    assert (error["type"], error["param"], error["code"]) == ("invalid_request_error", param, code)
    assert line.update() == before


def test_the_voice_stays_once_it_was_heard() -> None:
    line = opened(model="m")
    line.update(audio={"output": {"voice": "cedar"}})
    line.answer("Say hi")
    error = line.refused(
        "session.update", session={"type": "realtime", "audio": {"output": {"voice": "ash"}}}
    )
    assert error["code"] == "cannot_update_voice"
    assert line.update(instructions="x", audio={"output": {"voice": "cedar"}})


def test_what_is_nested_too_deeply_is_refused() -> None:
    line = opened(model="m")
    schema: dict[str, Any] = {}
    for _ in range(200):
        schema = {"items": schema}
    line.say(
        "session.update", session={"type": "realtime", "tools": [{**TOOL, "parameters": schema}]}
    )
    assert only(line.hear(), "error")["error"]["code"] == "invalid_json"
    assert line.answer("Say hi")["status"] == "completed"


def test_what_is_no_event_is_refused() -> None:
    line = opened(model="m")
    error = line.refused("response.nonsense")
    assert (error["param"], error["code"]) == ("type", "invalid_value")
    line.player.feed("{")
    (told,) = line.hear()
    assert told["error"]["code"] == "invalid_json"
    assert told["error"]["event_id"] is None
    error = line.refused("conversation.item.delete")
    assert (error["param"], error["code"]) == ("item_id", "missing_required_parameter")


def test_a_session_of_transcription_only_writes_down() -> None:
    line = opened(intent="transcription")
    session = line.seen[0]["session"]
    assert session["type"] == "transcription"
    assert session["audio"]["input"]["transcription"] == {"model": "gpt-4o-transcribe"}
    assert "create_response" not in session["audio"]["input"]["turn_detection"]
    told = line.append(tone(300, said="Good morning") + silence(300))
    assert "response.created" not in types(told)
    done = only(told, "conversation.item.input_audio_transcription.completed")
    assert done["transcript"] == "Good morning"
    other = opened(intent="transcription", model="whisper-1").seen[0]["session"]
    assert other["audio"]["input"]["transcription"] == {"model": "whisper-1"}
    error = line.refused("response.create")
    assert "transcribes" in error["message"]
    changed = line.ask(
        "session.update",
        session={"type": "transcription", "audio": {"input": {"noise_reduction": None}}},
    )
    assert types(changed) == ["session.updated"]


def test_events_keep_their_distance() -> None:
    line = Line(model="m", pace=Pace(event_delay=0.5))
    line.hear()
    line.text("Say hi")
    told = line.ask("response.create", response={"output_modalities": ["text"]})
    assert types(told) == ["response.created"]
    line.now += 0.5
    assert types(line.hear()) == ["response.output_item.added"]
