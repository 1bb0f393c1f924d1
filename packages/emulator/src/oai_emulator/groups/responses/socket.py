"""/responses as a socket: the events of the HTTP stream, one response after the other.

Each `stream_id` is a lane of its own, and so is the lack of one: within a lane a response begins
when the one before it has ended, and lanes run side by side.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ...bundle import BETA
from ...errors import ApiError
from ...routing import Call
from ...sockets.session import Opening, Send, Session, tick
from ...values import JsonObject
from ..items import read_input
from .create import respond
from .injecting import check_injected, resume
from .lanes import Active, Lanes
from .state import ResponsesState

# What is no part of the body: `stream` and `background` mean nothing on a socket.
_NOT_BODY = frozenset({"type", "stream_id", "generate", "stream", "background"})
_ENDS = frozenset({"response.completed", "response.incomplete", "response.failed"})
_BETA_HEADER = "responses_multi_agent"


class ResponsesSession(Session):
    """A socket of /responses."""

    schemas: ClassVar[Mapping[str, str]] = {
        "response.create": "ResponsesClientEventResponseCreate",
    }
    operation: ClassVar[str] = "/responses"

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._fault = opening.fault
        self._lanes = Lanes()

    async def receive(self, event: JsonObject, send: Send) -> None:
        """Make a response, or let the event wait for its turn."""
        lane: str | None = event.get("stream_id")
        if not self._lanes.enter(event):
            return
        while (turn := self._lanes.first(lane)) is not None:
            try:
                await self._respond(turn, send)
            except ApiError as error:
                await send(self.error(error, turn))
            self._lanes.leave(lane)

    async def _respond(self, event: JsonObject, send: Send) -> None:
        generate = event.get("generate") is not False
        body = {name: value for name, value in event.items() if name not in _NOT_BODY}
        if not generate:
            body.setdefault("input", [])
        fault, self._fault = self._fault, None
        call = self._opening.call("POST", self.operation, body, fault)
        stored = respond(
            call, self._opening.world.pace.event_delay, self._lanes.recent, generate=generate
        )
        if body.get("store") is False:
            self._lanes.remember(stored)
        active = self._lanes.active[stored.id] = Active(stored, event.get("stream_id"))
        await self._play(call, active, send)

    async def _play(self, call: Call, active: Active, send: Send) -> None:
        delay = self._opening.world.pace.event_delay
        events = active.stored.run.events
        while (position := active.last + 1) < len(events):
            event = events[position]
            if event["type"] in _ENDS:
                if resume(call, active, delay):
                    events = active.stored.run.events
                    continue
                del self._lanes.active[active.stored.id]
            await send(active.told(event))
            await tick(delay)

    def error(self, error: ApiError, event: JsonObject | None) -> JsonObject:
        """Make an error of the lane that the event was meant for."""
        told: JsonObject = {"type": "error", "status": error.status, **error.body()}
        if error.headers:
            told["error"]["headers"] = error.headers
        lane = (event or {}).get("stream_id")
        return {**told, "stream_id": lane} if isinstance(lane, str) else told


class BetaResponsesSession(ResponsesSession):
    """The same in beta: tools may hand in their outputs while the response is still sent."""

    schemas: ClassVar[Mapping[str, str]] = {
        "response.create": "BetaResponsesClientEventResponseCreate",
        "response.inject": "BetaResponseInjectEvent",
    }
    operation: ClassVar[str] = "/responses" + BETA

    async def receive(self, event: JsonObject, send: Send) -> None:
        """Take an injection at once; the rest as outside of the beta."""
        if event["type"] == "response.inject":
            await send(self._inject(event))
        else:
            await super().receive(event, send)

    def _inject(self, event: JsonObject) -> JsonObject:
        name: str = event["response_id"]
        active = self._lanes.active.get(name)
        if active is None:
            return self._too_late(event)
        world = self._opening.world
        items = read_input(event["input"], world.ids, world.find_item)
        check_injected(active, items)
        active.injected += items
        return active.told_between({"type": "response.inject.created", "response_id": name})

    def _too_late(self, event: JsonObject) -> JsonObject:
        name: str = event["response_id"]
        stored = self._lanes.recent.get(name)
        stored = stored or self._opening.world.state(ResponsesState).responses.get(name)
        if stored is None:
            error = {"code": "response_not_found", "message": f"Response '{name}' not found."}
        else:
            message = f"Response '{name}' is completed already."
            error = {"code": "response_already_completed", "message": message}
        return {
            "type": "response.inject.failed",
            "response_id": name,
            "input": event["input"],
            "error": error,
            "sequence_number": 0 if stored is None else len(stored.run.events),
        }


def open_session(opening: Opening) -> Session:
    """Make the session that the handshake asks for, by its header or query."""
    beta = _BETA_HEADER in opening.headers.get("openai-beta", "")
    kind = BetaResponsesSession if beta or opening.query.get("beta") == "true" else ResponsesSession
    return kind(opening)
