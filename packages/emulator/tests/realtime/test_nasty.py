"""Events with a wrong value somewhere: refused or taken, but no session breaks."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from packages.emulator.tests.realtime.line import BETA, Line, silence, tone

Json = dict[str, Any]
SOUND = base64.b64encode(tone(200, said="Say hi") + silence(260)).decode()
TEXT = {"type": "input_text", "text": "Count to 3"}
MESSAGE = {"type": "message", "id": "one", "role": "user", "content": [TEXT]}
SPOKEN = {"type": "output_audio", "audio": SOUND, "transcript": "Hi"}
ITEMS: list[Json] = [
    MESSAGE,
    {**MESSAGE, "id": "two", "role": "assistant", "content": [SPOKEN]},
    {"type": "function_call", "call_id": "call", "name": "look", "arguments": "{}"},
    {"type": "function_call_output", "call_id": "call", "output": "x"},
]
TOOLS: list[Json] = [
    {"type": "function", "name": "look", "parameters": {"type": "object", "properties": {"a": {}}}},
    {"type": "mcp", "server_label": "wiki", "server_url": "https://wiki.example"},
]
SERVER_VAD = {"type": "server_vad", "threshold": 0.5, "prefix_padding_ms": 300}
AUDIO = {
    "input": {
        "format": {"type": "audio/pcm", "rate": 24000},
        "turn_detection": {**SERVER_VAD, "idle_timeout_ms": 5000},
        "transcription": {"model": "gpt-4o-transcribe"},
    },
    "output": {"format": {"type": "audio/pcmu"}, "voice": "ash", "speed": 1.0},
}
RESPONSE = {
    "input": [*ITEMS, {"type": "item_reference", "id": "one"}],
    "conversation": "none",
    "tools": TOOLS,
    "metadata": {"a": "b"},
    "max_output_tokens": 20,
    "output_modalities": ["text"],
}
NEWER = {"type": "realtime", "audio": AUDIO, "tools": TOOLS, "instructions": "x"}
OLDER = {
    "modalities": ["text"],
    "input_audio_format": "pcm16",
    "turn_detection": SERVER_VAD,
    "tools": TOOLS[:1],
    "max_response_output_tokens": 20,
}
NASTY: list[Any] = [None, True, -1, 1.0, 2.5, 10**30, 1e308, "", "x", "\ud83d", [], {}, [None]]
NASTY += [{"type": "x"}, [[1]], "root", "A", "A=", json.loads("[" * 50 + "]" * 50)]


def events(session: Json) -> list[Json]:
    item = [{"type": "conversation.item.create", "item": each} for each in ITEMS]
    cut = {"content_index": 0, "audio_end_ms": 10}
    return [
        {"type": "session.update", "session": session},
        *item,
        {**item[0], "previous_item_id": "root"},
        {"type": "conversation.item.retrieve", "item_id": "two"},
        {"type": "conversation.item.truncate", "item_id": "two", **cut},
        {"type": "conversation.item.delete", "item_id": "one"},
        {"type": "input_audio_buffer.append", "audio": SOUND},
        {"type": "input_audio_buffer.commit"},
        {"type": "input_audio_buffer.clear"},
        {"type": "response.create"},
        {"type": "response.create", "response": RESPONSE},
        {"type": "response.cancel", "response_id": "x"},
    ]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Give all members: what they are in, and by what name or index."""
    keys = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    for key in keys:
        yield value, key
        yield from places(value[key])


@pytest.mark.parametrize("form", ["newer", "older"])
@pytest.mark.parametrize("seed", range(6))
def test_no_event_breaks_a_session(form: str, seed: int) -> None:
    chance = random.Random(seed)
    line = Line(headers=BETA if form == "older" else {}, model="m")
    known = events(OLDER if form == "older" else NEWER)
    for _ in range(250):
        event = deepcopy(chance.choice(known))
        inside, key = chance.choice(list(places(event)))
        if chance.random() < 0.9:
            inside[key] = deepcopy(chance.choice(NASTY))
        line.player.feed(json.dumps(event))
        for _ in range(chance.choice((0, 3, 300))):
            line.player.pull()
        line.now += chance.choice((0, 0, 20))
    while isinstance(line.player.pull(), str):
        pass
    error = line.refused("conversation.item.delete", item_id="nowhere")
    assert error["code"] == "item_delete_invalid_item_id"
