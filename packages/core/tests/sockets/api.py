"""A small API with one socket, and how tests connect to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Literal

from oai_core import Operation
from oai_core.components import Component, TaggedUnion, component
from oai_core.resources import AsyncResource, Resource
from oai_core.sockets.connection import AsyncConnection, Connection

from .rig import Rig, entered
from .server import Server


@component("Started")
class Started(Component):
    session: str | None = None
    type: Literal["thing.started"] = "thing.started"


@component("Delta")
class Delta(Component):
    delta: str
    type: Literal["thing.delta"] = "thing.delta"


@component("Make")
class Make(Component):
    name: str
    type: Literal["thing.make"] = "thing.make"


@component("Failed")
class Failed(Component):
    error: Any = None
    type: Literal["error"] = "error"


ThingEvent = TaggedUnion(
    "ThingEvent",
    __name__,
    "type",
    {"thing.started": "Started", "thing.delta": "Delta", "error": "Failed"},
)


class ThingConnection(Connection[Any, Any]):
    """Things, as they are made."""


class AsyncThingConnection(AsyncConnection[Any, Any]):
    """Things, as they are made."""


CONNECT = Operation(
    "things.connect",
    "GET",
    "/things",
    scope=__name__,
    query={"model": "model", "call_id": "call_id"},
    one_of=("model", "call_id"),
    event="ThingEvent",
    socket=f"{__name__}:ThingConnection",
    const_headers={"OpenAI-Beta": "things=v1"},
)


class Things(Resource):
    def connect(self, **params: Any) -> Any:
        return self._connect(CONNECT, params)


class AsyncThings(AsyncResource):
    def connect(self, **params: Any) -> Any:
        return self._connect(CONNECT, params)


CLOSE_TIMEOUT = 0.15  # seconds that the library waits for the other side's closing


def manager(rig: Rig, client: Any, **params: Any) -> Any:
    """What `connect` returns; little patience with servers that never close."""
    things: Any = client.use(Things if rig.blocking else AsyncThings)
    options = {"close_timeout": CLOSE_TIMEOUT, **params.pop("websocket_connection_options", {})}
    if "call_id" not in params:
        params = {"model": "m", **params}
    return things.connect(websocket_connection_options=options, **params)


@asynccontextmanager
async def connected(
    rig: Rig, server: Server, *plugins: Any, client: dict[str, Any] | None = None, **params: Any
) -> AsyncIterator[Any]:
    """A connection of a new client."""
    made = rig.client(server.url, plugins=plugins, **(client or {}))
    async with entered(manager(rig, made, **params)) as connection:
        yield connection


def delta(text: Any) -> dict[str, Any]:
    """An event of the server."""
    return {"type": "thing.delta", "delta": text}


def make(name: str) -> dict[str, Any]:
    """An event of the client."""
    return {"type": "thing.make", "name": name}


FAST: dict[str, Any] = {"reconnect": True, "initial_delay": 0.001, "max_delay": 0.002}
"""Reconnects at once."""


def collected_of(rig: Rig, script: Any, **params: Any) -> list[Any]:
    """All events that one script sends."""
    from .rig import collected

    with Server(script) as server:

        async def main() -> list[Any]:
            async with connected(rig, server, **params) as connection:
                return await collected(connection)

        events: list[Any] = rig.run(main)
        return events
