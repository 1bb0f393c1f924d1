"""The older form of a session: the same session, with the names that events had then."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from ...clock import unix_time
from ...errors import ApiError
from ...ids import Ids
from ...sockets.session import Send, Session
from ...values import JsonObject, as_object, objects
from .older_settings import (
    TEMPERATURE,
    newer_response,
    newer_session,
    newer_transcription,
    older_response,
    older_session,
    older_transcription,
)
from .session import RealtimeSession

_RENAMED = {
    "response.output_text.": "response.text.",
    "response.output_audio.": "response.audio.",
    "response.output_audio_transcript.": "response.audio_transcript.",
    "conversation.item.added": "conversation.item.created",
}
_OLDER_PARTS = {"output_text": "text", "output_audio": "audio"}
_NEWER_PARTS = {older: newer for newer, older in _OLDER_PARTS.items()}
# What these settings may hold although the document's older schemas do not say so.
_BESIDE = {
    "turn_detection": ("create_response", "interrupt_response", "eagerness", "idle_timeout_ms"),
    "input_audio_transcription": ("language", "languages", "prompt"),
}
_SECONDS = 60  # how long the key lives that a session of transcription brings


class OlderSession(Session):
    """Reads older events, lets the newer session answer, and tells its events in the older form."""

    schemas: ClassVar = {
        **{
            kind: name.replace("ClientEvent", "BetaClientEvent")
            for kind, name in RealtimeSession.schemas.items()
        },
        "transcription_session.update": "RealtimeBetaClientEventTranscriptionSessionUpdate",
    }

    def __init__(self, inner: RealtimeSession, ids: Ids) -> None:
        self._inner = inner
        self._ids = ids
        self._temperature = TEMPERATURE

    def members(self, event: JsonObject) -> JsonObject:
        """Leave out what the document does not know, and give parts of items their newer names."""
        made = self._inner.members(_newer_items(event))
        session = as_object(made.get("session"))
        if session is not None and event["type"] == "session.update":
            made["session"] = {name: _known(name, value) for name, value in session.items()}
        return made

    def opened(self) -> Iterable[JsonObject]:
        """Tell the settings."""
        told = [
            older for event in self._inner.opened() if (older := self._older(event)) is not None
        ]
        return [*told, self._inner.conversation_created()] if self._inner.answers else told

    def error(self, error: ApiError, event: JsonObject | None) -> JsonObject:
        """Tell a failure; it names the client's event."""
        return self._inner.error(error, event)

    def closed(self) -> None:
        """Close the newer session."""
        self._inner.closed()

    async def receive(self, event: JsonObject, send: Send) -> None:
        """Answer one client event."""

        async def send_older(told: JsonObject) -> None:
            older = self._older(told)
            if older is not None:
                await send(older)

        await self._inner.receive(self._newer(event), send_older)

    def _newer(self, event: JsonObject) -> JsonObject:
        match event["type"]:
            case "session.update":
                session: JsonObject = event["session"]
                self._temperature = session.get("temperature", self._temperature)
                return {**event, "session": newer_session(session)}
            case "transcription_session.update":
                session = newer_transcription(event["session"])
                return {**event, "type": "session.update", "session": session}
            case "response.create":
                asked = as_object(event.get("response")) or {}
                return _newer_items({**event, "response": newer_response(asked)})
            case _:
                return _newer_items(event)

    def _older(self, event: JsonObject) -> JsonObject | None:
        kind: str = event["type"]
        if kind == "conversation.item.done":
            return None
        for newer, older in _RENAMED.items():
            if kind.startswith(newer):
                kind = older + kind.removeprefix(newer)
        made = {**event, "type": kind}
        if "item" in event:
            made["item"] = _older_item(event["item"])
        if "response" in event:
            response = older_response(event["response"], self._temperature)
            made["response"] = response
            response["output"] = [_older_item(item) for item in response["output"]]
        if "session" in event:
            return {**made, **self._settings(kind, event["session"])}
        return made

    def _settings(self, kind: str, settings: JsonObject) -> JsonObject:
        if settings["type"] == "realtime":
            return {"session": older_session(settings, self._temperature)}
        secret = {"value": self._ids("ek", 32), "expires_at": unix_time() + _SECONDS}
        return {"type": f"transcription_{kind}", "session": older_transcription(settings, secret)}


def _known(name: str, value: object) -> object:
    members = as_object(value)
    if members is None or name not in _BESIDE:
        return value
    return {key: inner for key, inner in members.items() if key not in _BESIDE[name]}


def _newer_items(event: JsonObject) -> JsonObject:
    """Give the parts of an event's items their newer names."""
    made = dict(event)
    item, response = as_object(event.get("item")), as_object(event.get("response"))
    if item is not None:
        made["item"] = _with_parts(item, _NEWER_PARTS)
    if response is not None and isinstance(response.get("input"), list):
        items = [_with_parts(item, _NEWER_PARTS) for item in objects(response["input"])]
        made["response"] = {**response, "input": items}
    return made


def _older_item(item: JsonObject) -> JsonObject:
    if "status" not in item:
        return item
    return {"object": "realtime.item", **_with_parts(item, _OLDER_PARTS)}


def _with_parts(item: JsonObject, names: dict[str, str]) -> JsonObject:
    if not isinstance(item.get("content"), list):
        return item
    content = [
        {**part, "type": names.get(str(part.get("type")), part.get("type"))}
        for part in objects(item["content"])
    ]
    return {**item, "content": content}
