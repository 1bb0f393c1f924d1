"""Every event of the emulator is one that the clients know; `Line` compares each that it hears."""

from __future__ import annotations

from typing import Any

import pytest

from oai_realtime import components
from packages.emulator.tests.realtime.line import Line, silence, tone

# The ends of calls, which have no socket; failures that nothing here can have; older names.
_NEVER = {
    "conversation.created",
    "conversation.item.created",
    "conversation.item.input_audio_transcription.failed",
    "input_audio_buffer.dtmf_event_received",
    "mcp_list_tools.failed",
    "output_audio_buffer.started",
    "output_audio_buffer.stopped",
    "response.mcp_call.failed",
}


@pytest.mark.parametrize(
    "change",
    [
        {"surprise": 1},
        {"event_id": ...},
        {"item": {"type": "surprise"}},
        {"item": {"type": "function_call", "name": "x"}},
        {"item": {"type": "message", "role": "user", "content": [{"type": "input_text", "x": 1}]}},
        {"item": {"type": "message", "role": "user", "content": [{"type": "output_text"}]}},
        {"type": "surprise"},
    ],
)
def test_what_does_not_conform_is_found(change: dict[str, Any]) -> None:
    line = Line(model="m")
    line.hear()
    event = line.text("Hello")[0]
    line.compare(event)
    wrong = {name: value for name, value in {**event, **change}.items() if value is not ...}
    with pytest.raises(AssertionError):
        line.compare(wrong)


def test_all_events_occur() -> None:
    line = Line(model="m")
    line.hear()
    hearing = {"transcription": {"model": "gpt-4o-transcribe"}}
    detection = {"type": "server_vad", "idle_timeout_ms": 5000}
    server = {"type": "mcp", "server_label": "wiki", "server_url": "https://wiki.example"}
    tool = {"type": "function", "name": "look"}
    line.update(tools=[tool, server], audio={"input": {**hearing, "turn_detection": detection}})
    line.append(tone(300, said="Look into the wiki") + silence(300))
    line.answer("Ask the wiki", output_modalities=["text"])
    line.now += 10
    line.hear()
    line.update(
        audio={
            "input": {
                "transcription": {"model": "gpt-4o-transcribe-diarize"},
                "turn_detection": None,
            }
        }
    )
    line.append(tone(300, said="Hello"))
    line.ask("input_audio_buffer.commit")
    line.ask("input_audio_buffer.clear")
    line.ask("output_audio_buffer.clear")
    item = line.answer("Say hi", tools=[])["output"][0]["id"]
    line.ask("conversation.item.retrieve", item_id=item)
    line.ask("conversation.item.truncate", item_id=item, content_index=0, audio_end_ms=0)
    line.ask("conversation.item.delete", item_id=item)
    line.refused("conversation.item.delete", item_id=item)
    union: Any = components.RealtimeServerEvent
    assert set(union.members) - {event["type"] for event in line.seen} == _NEVER
