"""The ASGI application: journal, faults, authentication, checks, then a group's handler."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from .arrival import first_strike, take_fault
from .bundle import BETA, JSON, Bundle, shipped
from .clock import pause
from .control import Control, is_control
from .errors import ApiError
from .faults import Fault, Faults
from .journal import Journal
from .replies import EventReply, JsonReply, Reply
from .routing import Call, Match, Router
from .sending import Sender
from .values import JsonObject
from .world import World

if TYPE_CHECKING:
    from .sockets.doorway import Doorway
    from .validation import RequestChecker

_PREFIX = "/v1"


class Api:
    """Serves the API to any ASGI server or transport. Works under asyncio and trio."""

    def __init__(
        self,
        world: World,
        faults: Faults,
        journal: Journal,
        api_keys: frozenset[str] | None = None,
    ) -> None:
        self._world = world
        self._faults = faults
        self._journal = journal
        self._control = Control(world, faults, journal)
        self._api_keys = api_keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] == "websocket":
            await self._socket(scope, receive, send)
            return
        request = Request(scope, receive)
        content = await request.body()
        path = below_base(scope["path"])
        if is_control(path):
            await Sender(send).reply(self._control.answer(request.method, path, content))
            return
        await self._answer(request, path, content, send)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        from .sockets.serving import serve

        await serve(
            self.doorway, below_base(scope["path"]), self.common_headers(), scope, receive, send
        )

    async def _answer(self, request: Request, path: str, content: bytes, send: Send) -> None:
        method = request.method
        query = request.query_params.multi_items()
        headers = request.headers
        entry = self._journal.record(method, path, query, dict(headers), _readable(content))
        sender = Sender(send, self.common_headers())
        try:
            fault = take_fault(self._faults, entry, content)
            await pause(self._world.pace.latency)
            reply: Reply | None = await first_strike(fault)
            if reply is None:
                reply = self._handle(method, path, query, headers, content, fault)
            entry.status = 200 if isinstance(reply, EventReply) else reply.status
            await sender.reply(reply, fault)
        except ApiError as error:
            entry.status = error.status
            await sender.reply(JsonReply(error.body(), error.status, error.headers))

    def _handle(
        self,
        method: str,
        path: str,
        query: list[tuple[str, str]],
        headers: Headers,
        content: bytes,
        fault: Fault | None,
    ) -> Reply:
        beta = ("beta", "true") in query
        match = self._router.find(method, path, beta=beta)
        self.authenticate(headers.get("authorization", ""))
        if beta and match.facts.path.endswith(BETA):
            query = [pair for pair in query if pair[0] != "beta"]
        return self._play(match, query, content, headers.get("content-type", ""), fault)

    def _play(
        self,
        match: Match,
        query: list[tuple[str, str]],
        content: bytes,
        content_type: str,
        fault: Fault | None = None,
    ) -> Reply:
        from .validation import read_query

        values = read_query(match.facts, query, self.checker)
        body = self.checker.body(match.facts, content, content_type)
        world, facts, path = self._world, match.facts, match.params
        with world.lock:
            return match.handler(Call(world, facts, path, values, body, self._serve, fault))

    def call(self, method: str, path: str, body: JsonObject, fault: Fault | None = None) -> Call:
        """Make the call of an operation for a body that was checked already."""
        beta = path.endswith(BETA)
        match = self._router.find(method, path.removesuffix(BETA), beta=beta)
        return Call(self._world, match.facts, match.params, {}, body, self._serve, fault)

    def _serve(self, method: str, path: str, body: JsonObject) -> Reply:
        match = self._router.find(method, path.removeprefix(_PREFIX))
        return self._play(match, [], json.dumps(body).encode(), JSON)

    # What follows is made for the first request, so that a server is ready soon.

    @cached_property
    def _bundle(self) -> Bundle:
        return shipped()

    @cached_property
    def doorway(self) -> Doorway:
        """Where sockets are opened."""
        from .sockets.doorway import Doorway

        return Doorway(self._world, self._faults, self._journal, self)

    @cached_property
    def _router(self) -> Router:
        from .generic.choose import Generic
        from .groups import GROUPS

        played = {(route.method, route.path) for group in GROUPS for route in group.routes}
        generic = Generic(self._bundle, played)
        return Router(GROUPS, self._bundle, generic.handler)

    @cached_property
    def checker(self) -> RequestChecker:
        """The checks by the document."""
        from .validation import RequestChecker

        return RequestChecker(self._bundle)

    def authenticate(self, authorization: str) -> None:
        """Raise the answer 401 for a key that is not let in."""
        scheme, _, key = authorization.partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            raise ApiError(401, "You did not provide an API key.", code="missing_api_key")
        if self._api_keys is not None and key.strip() not in self._api_keys:
            raise ApiError(401, "Incorrect API key provided.", code="invalid_api_key")

    def common_headers(self) -> dict[str, str]:
        """Make the headers that every answer has."""
        return {
            "x-request-id": self._world.ids("req", 32),
            "openai-version": "2020-10-01",
            "openai-processing-ms": "1",
        }


def below_base(path: str) -> str:
    """Give the path below the base URL, which may end in /v1 or not."""
    return path.removeprefix(_PREFIX) if path.startswith(f"{_PREFIX}/") else path


def _readable(content: bytes) -> Any:
    if not content:
        return None
    try:
        return json.loads(content)
    except ValueError:
        return content.decode("utf-8", "replace")


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
