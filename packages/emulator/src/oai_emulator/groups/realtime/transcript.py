"""What was said by the user, written down as events."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.logprobs import with_bytes
from ...tokens import count, tokenize
from ...values import JsonObject
from ..audio.hearing import Recording
from .conversation import Entry, Sound
from .wire import Wire

_HEARD = 10  # tokens of a second of sound
_WHOLE = "whisper-1"
_DIARIZE = "-diarize"
_EVENT = "conversation.item.input_audio_transcription"


def transcribe(
    entry: Entry, wanted: JsonObject, include: list[str], wire: Wire
) -> Iterator[JsonObject]:
    """Tell the transcript of an item that is one sound, as the settings want it."""
    sound = entry.sounds[0]
    model: str = wanted.get("model") or _WHOLE
    where = {"item_id": entry.id, "content_index": 0}
    if model.endswith(_DIARIZE):
        yield from _segments(sound, where, wire)
    else:
        # The oldest model tells all at once.
        pieces = [sound.said] if model == _WHOLE else tokenize(sound.said)
        for piece in pieces:
            shown = _logprobs(piece, include)
            yield wire.make(f"{_EVENT}.delta", **where, delta=piece, **shown)
    entry.item["content"][0]["transcript"] = sound.said
    yield wire.make(
        f"{_EVENT}.completed",
        **where,
        transcript=sound.said,
        usage=_usage(sound, wanted, model),
        **_logprobs(sound.said, include),
    )


def _segments(sound: Sound, where: JsonObject, wire: Wire) -> Iterator[JsonObject]:
    recording = Recording(sound.said, sound.milliseconds / 1000)
    for index, span in enumerate(recording.sentences()):
        yield wire.make(
            f"{_EVENT}.segment",
            **where,
            id=f"seg_{index:03}",
            text=span.text,
            speaker="AB"[index % 2],
            start=span.start,
            end=span.end,
        )


def _logprobs(text: str, include: list[str]) -> JsonObject:
    if "item.input_audio_transcription.logprobs" not in include:
        return {}
    told = [with_bytes(token, 0) for token in tokenize(text)]
    return {
        "logprobs": [{name: one[name] for name in ("token", "logprob", "bytes")} for one in told]
    }


def _usage(sound: Sound, wanted: JsonObject, model: str) -> JsonObject:
    if model == _WHOLE:
        return {"type": "duration", "seconds": sound.milliseconds / 1000}
    heard, read = -(-sound.milliseconds * _HEARD // 1000), count(wanted.get("prompt"))
    written = count(sound.said)
    return {
        "type": "tokens",
        "total_tokens": heard + read + written,
        "input_tokens": heard + read,
        "input_token_details": {"text_tokens": read, "audio_tokens": heard},
        "output_tokens": written,
    }
