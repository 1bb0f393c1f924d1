"""The settings of a session: what they begin with, how updates change them, how they are shown."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...clock import unix_time
from ...errors import bad_request
from ...values import JsonObject, as_object, objects
from ..responses.rules import schema_fault
from .formats import PCM, sound_format

MODEL = "gpt-realtime"
HEARING_MODEL = "gpt-4o-transcribe"
_LIFE = 3600  # seconds
_MOST_TOKENS = 4096
VADS: dict[str, JsonObject] = {
    "server_vad": {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 200,
        "idle_timeout_ms": None,
        "create_response": True,
        "interrupt_response": True,
    },
    "semantic_vad": {
        "type": "semantic_vad",
        "eagerness": "auto",
        "create_response": True,
        "interrupt_response": True,
    },
}
# What a session of transcription does not have in its turn detection.
_OF_ANSWERS = frozenset({"idle_timeout_ms", "create_response", "interrupt_response", "eagerness"})
# Kept and used, but not told: the settings that come back do not have it.
_NOT_SHOWN = frozenset({"parallel_tool_calls"})
# Of tools: these may hold keys.
_SECRET = frozenset({"authorization", "headers"})
_TRANSCRIPTION_SHOWN = ("model", "language", "languages", "prompt")


def realtime_settings(id: str, model: str) -> JsonObject:
    """Make the settings of a new session that answers."""
    form = PCM.wire()
    return {
        "type": "realtime",
        "object": "realtime.session",
        "id": id,
        "model": model,
        "output_modalities": ["audio"],
        "instructions": "",
        "tools": [],
        "tool_choice": "auto",
        "max_output_tokens": "inf",
        "tracing": None,
        "truncation": "auto",
        "prompt": None,
        "expires_at": unix_time() + _LIFE,
        "include": None,
        "audio": {
            "input": {
                "format": form,
                "transcription": None,
                "noise_reduction": None,
                "turn_detection": dict(VADS["server_vad"]),
            },
            "output": {"format": form, "voice": "marin", "speed": 1.0},
        },
    }


def transcription_settings(id: str, model: str) -> JsonObject:
    """Make the settings of a new session that only writes down what it hears."""
    return {
        "type": "transcription",
        "object": "realtime.transcription_session",
        "id": id,
        "expires_at": unix_time() + _LIFE,
        "audio": {
            "input": {
                "format": PCM.wire(),
                "transcription": {"model": model},
                "noise_reduction": None,
                "turn_detection": dict(VADS["server_vad"]),
            },
        },
    }


def updated(settings: JsonObject, change: JsonObject, *, spoken: bool) -> JsonObject:
    """Give the settings with a change, or refuse it. `spoken`: the voice was heard already."""
    for name in ("type", "model"):
        if name in settings and change.get(name, settings[name]) != settings[name]:
            raise bad_request(
                f"The {name} of a session cannot change; it is '{settings[name]}'.",
                param=f"session.{name}",
                code="invalid_value",
            )
    made = _merged(settings, change)
    check_answers(change, "session")
    for side in made["audio"].values():
        side["format"] = sound_format(side["format"]).wire()
    detection = made["audio"]["input"]["turn_detection"]
    if detection is not None:
        _check_detection(detection)
        made["audio"]["input"]["turn_detection"] = {**VADS[detection["type"]], **detection}
    if made["type"] == "realtime":
        output = made["audio"]["output"]
        voice = as_object(output["voice"])
        output["voice"] = output["voice"] if voice is None else voice["id"]
        if spoken and output["voice"] != settings["audio"]["output"]["voice"]:
            raise bad_request(
                "The voice cannot change any more: the session has spoken.",
                param="session.audio.output.voice",
                code="cannot_update_voice",
            )
    return made


def _check_detection(detection: JsonObject) -> None:
    for name in ("prefix_padding_ms", "silence_duration_ms"):
        if detection.get(name, 0) < 0:
            param = f"session.audio.input.turn_detection.{name}"
            raise bad_request(
                f"Invalid '{param}': integer below minimum value. "
                f"Expected a value >= 0, got {detection[name]}.",
                param=param,
                code="integer_below_min_value",
            )


def check_answers(change: JsonObject, where: str) -> None:
    """Refuse what the schemas let pass in the settings of answers."""
    modalities: list[str] | None = change.get("output_modalities")
    if modalities is not None and len(modalities) != 1:
        raise bad_request(
            f"Invalid modalities: {modalities}. Supported are ['text'] and ['audio'].",
            param=f"{where}.output_modalities",
            code="invalid_value",
        )
    limit = change.get("max_output_tokens", "inf")
    if limit != "inf" and not 1 <= limit <= _MOST_TOKENS:
        raise bad_request(
            f"Invalid limit: {limit}. Expected 1 to {_MOST_TOKENS} or 'inf'.",
            param=f"{where}.max_output_tokens",
            code="invalid_value",
        )
    _check_tools(objects(change.get("tools")), where)


def _check_tools(tools: list[JsonObject], where: str) -> None:
    for index, tool in enumerate(tools):
        if tool.get("type", "function") == "function" and not tool.get("name"):
            name = f"{where}.tools[{index}].name"
            raise bad_request(
                f"Missing required parameter: '{name}'.",
                param=name,
                code="missing_required_parameter",
            )
        fault = schema_fault(tool.get("parameters", {}), strict=False)
        if fault:
            raise bad_request(
                f"Invalid schema for function '{tool['name']}': {fault}",
                param=f"{where}.tools[{index}].parameters",
                code="invalid_function_parameters",
            )


def _merged(old: JsonObject, change: JsonObject) -> JsonObject:
    made = deepcopy(old)
    for name, value in change.items():
        before, inner = as_object(made.get(name)), as_object(value)
        if before is None or inner is None or _other_type(before, inner):
            made[name] = deepcopy(value)
        else:
            made[name] = _merged(before, inner)
    return made


def _other_type(old: JsonObject, new: JsonObject) -> bool:
    """Tell whether an object is another thing than before, so that nothing of that one is left."""
    return bool(new.get("type", old.get("type")) != old.get("type"))


def shown(settings: JsonObject) -> JsonObject:
    """Give the settings as `session.created` and `session.updated` tell them."""
    made = {name: deepcopy(value) for name, value in settings.items() if name not in _NOT_SHOWN}
    listening: dict[str, Any] = made["audio"]["input"]
    wanted = as_object(listening["transcription"])
    if wanted is not None:
        kept = {name: wanted[name] for name in _TRANSCRIPTION_SHOWN if name in wanted}
        listening["transcription"] = kept
    detection = as_object(listening["turn_detection"])
    if made["type"] == "transcription" and detection is not None:
        listening["turn_detection"] = _without(detection, _OF_ANSWERS)
    if "tools" in made:
        made["tools"] = [
            {"type": "function", **_without(tool, _SECRET)} for tool in objects(made["tools"])
        ]
    return made


def _without(value: JsonObject, names: frozenset[str]) -> JsonObject:
    return {name: inner for name, inner in value.items() if name not in names}
