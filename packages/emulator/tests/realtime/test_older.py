from __future__ import annotations

from typing import Any

import pytest

from packages.emulator.tests.realtime.line import (
    BETA,
    Line,
    joined,
    only,
    silence,
    sound_of,
    tone,
    types,
)

TEXT: dict[str, Any] = {"modalities": ["text"]}


@pytest.fixture
def line() -> Line:
    made = Line(headers=BETA, model="gpt-4o-realtime-preview")
    assert types(made.hear()) == ["session.created", "conversation.created"]
    return made


def test_settings_are_flat(line: Line) -> None:
    session = line.seen[0]["session"]
    assert session["modalities"] == ["text", "audio"]
    assert (session["input_audio_format"], session["output_audio_format"]) == ("pcm16", "pcm16")
    assert (session["temperature"], session["max_response_output_tokens"]) == (0.8, "inf")
    told = line.ask(
        "session.update",
        session={
            **TEXT,
            "instructions": "Be brief.",
            "voice": "ash",
            "temperature": 0.9,
            "max_response_output_tokens": 100,
            "input_audio_format": "g711_ulaw",
            "input_audio_transcription": {"model": "whisper-1", "language": "en"},
            "turn_detection": {"type": "server_vad", "create_response": False},
            "tools": [{"type": "function", "name": "look", "parameters": {"type": "object"}}],
        },
    )
    session = only(told, "session.updated")["session"]
    assert session["modalities"] == ["text"]
    assert (session["voice"], session["temperature"]) == ("ash", 0.9)
    assert session["max_response_output_tokens"] == 100
    assert session["input_audio_format"] == "g711_ulaw"
    assert session["input_audio_transcription"] == {"model": "whisper-1", "language": "en"}
    assert session["turn_detection"]["create_response"] is False
    assert session["turn_detection"]["silence_duration_ms"] == 200
    assert session["tools"][0]["name"] == "look"


def test_text(line: Line) -> None:
    told = line.text("Say hello")
    assert types(told) == ["conversation.item.created"]
    assert told[0]["item"]["object"] == "realtime.item"
    told = line.ask("response.create", response=TEXT)
    assert types(told) == [
        "response.created",
        "response.output_item.added",
        "conversation.item.created",
        "response.content_part.added",
        "response.text.delta",
        "response.text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
        "rate_limits.updated",
    ]
    response = only(told, "response.done")["response"]
    assert response["output"][0]["content"] == [{"type": "text", "text": "hello"}]
    assert (response["modalities"], response["voice"]) == (["text"], "marin")


def test_speech(line: Line) -> None:
    line.append(tone(300, said="Say hello") + silence(300))
    told = line.seen
    assert joined(told, "response.audio_transcript.delta") == "hello"
    assert sound_of(told, "response.audio.delta")
    assert {"response.audio.done", "response.audio_transcript.done"} < set(types(told))
    assert not any("output_audio" in name or name.endswith("item.done") for name in types(told)[:9])
    (item,) = only(told, "response.done")["response"]["output"]
    assert item["content"] == [{"type": "audio", "transcript": "hello"}]
    (shown,) = line.ask("conversation.item.retrieve", item_id=item["id"])
    assert shown["item"]["content"][0]["type"] == "audio"


def test_older_parts_of_answers_are_understood(line: Line) -> None:
    item = {"type": "message", "role": "assistant", "content": [{"type": "text", "text": "Hi."}]}
    (created,) = line.ask("conversation.item.create", item=item)
    assert created["item"]["content"] == [{"type": "text", "text": "Hi."}]
    told = line.ask("response.create", response={"conversation": "none", "input": [item], **TEXT})
    assert only(told, "response.done")["response"]["status"] == "completed"


def test_newer_settings_are_refused(line: Line) -> None:
    error = line.refused("session.update", session={"output_modalities": ["text"]})
    assert (error["param"], error["code"]) == ("session.output_modalities", "unknown_parameter")


@pytest.mark.parametrize(
    ("session", "param"),
    [
        ({"input_audio_format": "mp3"}, "session.input_audio_format"),
        ({"turn_detection": {"type": "ears"}}, "session.turn_detection.type"),
    ],
)
def test_wrong_settings_are_refused(line: Line, session: dict[str, Any], param: str) -> None:
    assert line.refused("session.update", session=session)["param"] == param


def test_a_function_is_called(line: Line) -> None:
    tool = {"type": "function", "name": "look", "parameters": {"type": "object"}}
    line.text("Please look")
    told = line.ask("response.create", response={"tools": [tool], "tool_choice": "required"})
    (call,) = only(told, "response.done")["response"]["output"]
    assert (call["type"], call["name"], call["object"]) == (
        "function_call",
        "look",
        "realtime.item",
    )


def test_a_session_of_transcription() -> None:
    line = Line(headers=BETA, intent="transcription")
    assert types(line.hear()) == ["transcription_session.created"]
    session = line.seen[0]["session"]
    assert session["input_audio_transcription"] == {"model": "gpt-4o-transcribe"}
    told = line.ask(
        "transcription_session.update",
        session={
            "input_audio_format": "pcm16",
            "input_audio_transcription": {"model": "whisper-1"},
            "turn_detection": None,
        },
    )
    session = only(told, "transcription_session.updated")["session"]
    assert session["turn_detection"] is None
    assert session["input_audio_transcription"] == {"model": "whisper-1"}
    line.append(tone(300, said="Hello"))
    told = line.ask("input_audio_buffer.commit")
    assert types(told) == [
        "input_audio_buffer.committed",
        "conversation.item.created",
        "conversation.item.input_audio_transcription.delta",
        "conversation.item.input_audio_transcription.completed",
    ]
