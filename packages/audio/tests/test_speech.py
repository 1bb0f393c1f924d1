"""Speech: a file by default, events where a stream is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx

from oai_audio import SpeechAudioDeltaEvent, SpeechAudioDoneEvent

SOUND = bytes(range(256)) * 3
SPEECH: dict[str, Any] = {"model": "tts-test", "input": "Hello.", "voice": "alloy"}


def mp3() -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "audio/mpeg"}, content=SOUND)


def test_a_file(server: Any, tmp_path: Path) -> None:
    server.reply(mp3())
    found = server(lambda c: c.audio.speech.create(**SPEECH))
    assert server.body == SPEECH
    assert server.last.headers["accept"] == "*/*"
    assert found.content == SOUND
    assert found.headers["content-type"] == "audio/mpeg"
    assert [len(piece) for piece in found.iter_bytes(300)] == [300, 300, 168]
    found.write_to_file(tmp_path / "hello.mp3")
    assert (tmp_path / "hello.mp3").read_bytes() == SOUND


def test_a_voice_of_ones_own(server: Any) -> None:
    server.reply(mp3())
    server(lambda c: c.audio.speech.create(**{**SPEECH, "voice": {"id": "voice_1"}}))
    assert server.body["voice"] == {"id": "voice_1"}


def test_events(server: Any) -> None:
    usage = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    server.stream(
        {"type": "speech.audio.delta", "audio": "AAEC"},
        {"type": "speech.audio.done", "usage": usage},
    )
    events = server(lambda c: c.audio.speech.create(**SPEECH, stream=True))
    assert [type(event) for event in events] == [SpeechAudioDeltaEvent, SpeechAudioDoneEvent]
    assert (events[0].audio, events[1].usage.total_tokens) == ("AAEC", 3)
    assert server.body == {**SPEECH, "stream_format": "sse"}
    assert server.last.headers["accept"] == "text/event-stream"
