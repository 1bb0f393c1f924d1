"""Settings and responses between the older form, which is flat, and the newer one."""

from __future__ import annotations

from typing import Any

from ...errors import bad_request
from ...values import JsonObject, as_object
from .settings import VADS

TEMPERATURE = 0.8
# Formats of sound by their older names.
_FORMATS: dict[str, JsonObject] = {
    "pcm16": {"type": "audio/pcm", "rate": 24_000},
    "g711_ulaw": {"type": "audio/pcmu"},
    "g711_alaw": {"type": "audio/pcma"},
}
_OLDER_FORMATS = {form["type"]: name for name, form in _FORMATS.items()}
# Members that have the same name in both.
_SAME = (
    "instructions",
    "tools",
    "tool_choice",
    "tracing",
    "truncation",
    "prompt",
    "model",
    "include",
)
_INPUT = {
    "input_audio_format": "format",
    "input_audio_transcription": "transcription",
    "input_audio_noise_reduction": "noise_reduction",
    "turn_detection": "turn_detection",
}
_OUTPUT = {"output_audio_format": "format", "voice": "voice", "speed": "speed"}
_DETECTION = ("type", "threshold", "prefix_padding_ms", "silence_duration_ms")


def newer_session(asked: JsonObject) -> JsonObject:
    """Make the newer settings of older ones."""
    made: JsonObject = {"type": "realtime"}
    made |= {name: asked[name] for name in _SAME if name in asked}
    made |= _modalities(asked)
    if "max_response_output_tokens" in asked:
        made["max_output_tokens"] = asked["max_response_output_tokens"]
    audio = {"input": _input(asked), "output": _named(asked, _OUTPUT)}
    made["audio"] = {side: members for side, members in audio.items() if members}
    return made


def newer_transcription(asked: JsonObject) -> JsonObject:
    """Make the newer settings of a session that transcribes of older ones."""
    made: JsonObject = {"type": "transcription", "audio": {"input": _input(asked)}}
    return {**made, "include": asked["include"]} if "include" in asked else made


def newer_response(asked: JsonObject) -> JsonObject:
    """Make what is asked of one response newer."""
    same = ("instructions", "tools", "tool_choice", "conversation", "metadata", "prompt", "input")
    made = {name: asked[name] for name in (*same, "max_output_tokens") if name in asked}
    output = _named(asked, _OUTPUT)
    return made | _modalities(asked) | ({"audio": {"output": output}} if output else {})


def _modalities(asked: JsonObject) -> JsonObject:
    if "modalities" not in asked:
        return {}
    return {"output_modalities": ["audio" if "audio" in asked["modalities"] else "text"]}


def _input(asked: JsonObject) -> JsonObject:
    made = _named(asked, _INPUT)
    detection = as_object(made.get("turn_detection"))
    if detection is not None:
        made["turn_detection"] = {"type": "server_vad", **detection}
        _chosen(VADS, made["turn_detection"]["type"], "turn_detection.type")
    return made


def _named(asked: JsonObject, names: dict[str, str]) -> JsonObject:
    return {
        newer: _chosen(_FORMATS, asked[older], older) if newer == "format" else asked[older]
        for older, newer in names.items()
        if older in asked
    }


def _chosen(known: dict[str, JsonObject], name: str, param: str) -> JsonObject:
    if name not in known:
        allowed = ", ".join(map(repr, known))
        raise bad_request(
            f"Invalid value: {name!r}. Supported values are: {allowed}.",
            param=f"session.{param}",
            code="invalid_value",
        )
    return known[name]


def older_session(settings: JsonObject, temperature: float) -> JsonObject:
    """Make the older settings of what `session.created` would tell."""
    made = {name: settings[name] for name in ("id", "object", "expires_at")}
    made |= {name: settings[name] for name in _SAME if name in settings and name != "truncation"}
    made["modalities"] = _older_modalities(settings)
    made["max_response_output_tokens"] = settings["max_output_tokens"]
    made["temperature"] = temperature
    choice = as_object(made["tool_choice"])
    made["tool_choice"] = made["tool_choice"] if choice is None else choice.get("name", "auto")
    return (
        made | _older_audio(settings, "input", _INPUT) | _older_audio(settings, "output", _OUTPUT)
    )


def older_transcription(settings: JsonObject, secret: JsonObject) -> JsonObject:
    """Make the older settings of a session that transcribes."""
    made = _older_audio(settings, "input", _INPUT)
    del made["input_audio_noise_reduction"]
    detection = as_object(made["turn_detection"])
    if detection is not None:
        kept = {name: detection[name] for name in _DETECTION if name in detection}
        made["turn_detection"] = kept
    return {"client_secret": secret, "modalities": ["text"], **made}


def older_response(response: JsonObject, temperature: float) -> JsonObject:
    """Make a response older, but for its items."""
    newer = {"audio", "output_modalities"}
    made: JsonObject = {name: value for name, value in response.items() if name not in newer}
    output: JsonObject = response["audio"]["output"]
    made["modalities"] = _older_modalities(response)
    made["voice"] = output["voice"]
    made["output_audio_format"] = _OLDER_FORMATS[output["format"]["type"]]
    made["temperature"] = temperature
    return made


def _older_modalities(value: JsonObject) -> list[str]:
    return ["text", "audio"] if value["output_modalities"] == ["audio"] else ["text"]


def _older_audio(settings: JsonObject, side: str, names: dict[str, str]) -> dict[str, Any]:
    told: JsonObject = settings["audio"][side]
    return {
        older: _OLDER_FORMATS[told[newer]["type"]] if newer == "format" else told[newer]
        for older, newer in names.items()
    }
