"""POST /audio/transcriptions and POST /audio/translations."""

from __future__ import annotations

from ...engine.logprobs import with_bytes
from ...errors import bad_request
from ...replies import BytesReply, JsonReply, Reply
from ...routing import Call
from ...tokens import count, tokenize
from ...values import JsonObject
from ..playing import played
from .hearing import Recording, listen
from .written import diarized, srt, verbose, vtt

_DIARIZE = "-diarize"
_PLAIN = "text/plain; charset=utf-8"
# How many tokens a second of sound is worth.
_RATE = 10


def transcribe(call: Call) -> Reply:
    """Write down what a file says, in one of six formats or as events."""
    body = call.body
    wanted: str = body.get("response_format") or "json"
    _check(body, wanted)
    recording = listen(body["file"])
    # The oldest model has no streams: there the wish is passed over.
    if body.get("stream") and body["model"] != "whisper-1":
        return played(_events(body, recording, wanted), call.world.pace, named=False)
    if wanted == "diarized_json":
        usage = _token_usage(body, recording)
        return JsonReply({**diarized(recording, _speakers(body)), "usage": usage})
    if wanted == "verbose_json":
        parts: list[str] = body.get("timestamp_granularities") or ["segment"]
        made = verbose(recording, body.get("language") or "english", parts)
        return JsonReply({**made, "usage": _time_usage(recording)})
    if wanted != "json":
        return _text(recording, wanted)
    timed = body["model"] == "whisper-1"
    usage = _time_usage(recording) if timed else _token_usage(body, recording)
    return JsonReply({"text": recording.text, **_logprobs(body, recording.text), "usage": usage})


def translate(call: Call) -> Reply:
    """Write down in English what a file says. Whatever was said counts as English here."""
    wanted: str = call.body.get("response_format") or "json"
    recording = listen(call.body["file"])
    if wanted == "verbose_json":
        return JsonReply(verbose(recording, "english", ["segment"]))
    return JsonReply({"text": recording.text}) if wanted == "json" else _text(recording, wanted)


def _check(body: JsonObject, format: str) -> None:
    model: str = body["model"]
    known: tuple[str, ...] | None = None
    if model.endswith(_DIARIZE):
        known = ("json", "text", "diarized_json")
    elif model.startswith("gpt-4o"):
        known = ("json", "text")
    elif model == "whisper-1":
        known = ("json", "text", "srt", "verbose_json", "vtt")
    if known is not None and format not in known:
        raise bad_request(
            f"'{model}' does not write '{format}'. It writes: {', '.join(known)}.",
            param="response_format",
            code="unsupported_value",
        )
    if body.get("timestamp_granularities") and format != "verbose_json":
        raise bad_request(
            "'timestamp_granularities' needs the response_format 'verbose_json'.",
            param="timestamp_granularities",
        )


def _text(recording: Recording, format: str) -> BytesReply:
    written = {"srt": srt, "vtt": vtt}.get(format)
    text = f"{recording.text}\n" if written is None else written(recording)
    return BytesReply(text.encode(), _PLAIN)


def _speakers(body: JsonObject) -> list[str]:
    return body.get("known_speaker_names") or ["A", "B"]


def _events(body: JsonObject, recording: Recording, format: str) -> list[JsonObject]:
    events: list[JsonObject] = []
    if format == "diarized_json":
        for segment in diarized(recording, _speakers(body))["segments"]:
            events += _deltas(body, segment["text"], {"segment_id": segment["id"]})
            events.append(segment)
    else:
        events += _deltas(body, recording.text, {})
    usage = _token_usage(body, recording)
    logprobs = _logprobs(body, recording.text)
    done = {"type": "transcript.text.done", "text": recording.text, **logprobs, "usage": usage}
    return [*events, done]


def _deltas(body: JsonObject, text: str, members: JsonObject) -> list[JsonObject]:
    return [
        {"type": "transcript.text.delta", "delta": token, **_logprobs(body, token), **members}
        for token in tokenize(text)
    ]


def _logprobs(body: JsonObject, text: str) -> JsonObject:
    if "logprobs" not in (body.get("include") or []):
        return {}
    told = [with_bytes(token, 0) for token in tokenize(text)]
    members = ("token", "logprob", "bytes")
    return {"logprobs": [{name: one[name] for name in members} for one in told]}


def _time_usage(recording: Recording) -> JsonObject:
    return {"type": "duration", "seconds": recording.seconds}


def _token_usage(body: JsonObject, recording: Recording) -> JsonObject:
    heard, read = max(1, round(recording.seconds * _RATE)), count(body.get("prompt"))
    written = count(recording.text)
    return {
        "type": "tokens",
        "input_tokens": heard + read,
        "input_token_details": {"text_tokens": read, "audio_tokens": heard},
        "output_tokens": written,
        "total_tokens": heard + read + written,
    }
