"""POST /audio/speech."""

from __future__ import annotations

import base64

from ... import tokens
from ...engine.sound import MEDIA, seconds_of, sound
from ...errors import bad_request
from ...replies import BytesReply, Reply
from ...routing import Call
from ...values import JsonObject
from ..playing import played

_PIECE = 12_000
# How many tokens a second of sound is worth.
_RATE = 20


def create(call: Call) -> Reply:
    """Make a sound of a text: a file, or its bytes as events."""
    body = call.body
    text: str = body["input"]
    if not text:
        raise bad_request(
            "Invalid 'input': string too short. Expected at least 1 characters, got 0.",
            param="input",
            code="string_below_min_length",
        )
    streamed = body.get("stream_format") == "sse"
    if streamed and body["model"].startswith("tts-1"):
        raise bad_request(f"'{body['model']}' does not stream events.", param="stream_format")
    wanted: str = body.get("response_format") or "mp3"
    speed = float(body.get("speed") or 1)
    content = sound(text, wanted, speed, str(body["voice"]))
    if not streamed:
        return BytesReply(content, MEDIA[wanted])
    read, made = tokens.count(text), round(seconds_of(text, speed) * _RATE)
    usage = {"input_tokens": read, "output_tokens": made, "total_tokens": read + made}
    events: list[JsonObject] = [
        {"type": "speech.audio.delta", "audio": base64.b64encode(piece).decode()}
        for piece in _pieces(content)
    ]
    events.append({"type": "speech.audio.done", "usage": usage})
    return played(events, call.world.pace, named=False)


def _pieces(content: bytes) -> list[bytes]:
    return [content[start : start + _PIECE] for start in range(0, len(content), _PIECE)]
