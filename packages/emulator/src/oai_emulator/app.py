"""The ASGI application: journal, faults, authentication, checks, then a group's handler."""

from __future__ import annotations

import hashlib
import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import Receive, Scope, Send

from .bundle import BETA, JSON, Bundle, shipped
from .clock import pause
from .control import Control, is_control
from .errors import ApiError, ConnectionDropped
from .faults import HEADER, Fault, Faults
from .journal import Entry, Journal
from .replies import EventReply, JsonReply, Reply
from .routing import Call, Match, Router
from .sending import Sender
from .values import JsonObject
from .world import World

if TYPE_CHECKING:
    from .validation import RequestChecker

_PREFIX = "/v1"
_PAGE = b"<!doctype html>\n<html><title>Gateway</title><p>This is not the API.</html>\n"


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
            await receive()
            await send({"type": "websocket.close", "code": 1000})
            return
        request = Request(scope, receive)
        content = await request.body()
        path = _path(scope)
        if is_control(path):
            await Sender(send).reply(self._control.answer(request.method, path, content))
            return
        await self._answer(request, path, content, send)

    async def _answer(self, request: Request, path: str, content: bytes, send: Send) -> None:
        method = request.method
        query = request.query_params.multi_items()
        headers = request.headers
        entry = self._journal.record(method, path, query, dict(headers), _readable(content))
        sender = Sender(send, self._common_headers())
        try:
            fault = self._fault(entry, headers, content)
            await pause(self._world.pace.latency)
            if fault is not None and await self._before(fault, sender, entry):
                return
            reply = self._handle(method, path, query, headers, content, fault)
            entry.status = 200 if isinstance(reply, EventReply) else reply.status
            await sender.reply(reply, fault)
        except ApiError as error:
            entry.status = error.status
            await sender.reply(JsonReply(error.body(), error.status, error.headers))

    def _fault(self, entry: Entry, headers: Headers, content: bytes) -> Fault | None:
        call = headers.get("idempotency-key")
        if call is None:
            call = hashlib.sha256(f"{entry.method} {entry.path}".encode() + content).hexdigest()
        try:
            fault = self._faults.take(entry.method, entry.path, headers.get(HEADER), call)
        except ValueError as error:
            raise ApiError(400, f"{HEADER}: {error}", param=HEADER) from error
        entry.fault = fault.label if fault else None
        return fault

    async def _before(self, fault: Fault, sender: Sender, entry: Entry) -> bool:
        """Play the part of a fault that comes before the request is looked at."""
        await pause(fault.seconds)
        if fault.kind == "status":
            raise fault.error()
        if fault.kind == "disconnect":
            raise ConnectionDropped
        if fault.kind == "html":
            entry.status = fault.status
            await sender.whole(fault.status, _PAGE, "text/html; charset=utf-8", fault.headers())
            return True
        return False

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
        self._authenticate(headers)
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

        values = read_query(match.facts, query, self._checker)
        body = self._checker.body(match.facts, content, content_type)
        world, facts, path = self._world, match.facts, match.params
        with world.lock:
            return match.handler(Call(world, facts, path, values, body, self._serve, fault))

    def _serve(self, method: str, path: str, body: JsonObject) -> Reply:
        match = self._router.find(method, path.removeprefix(_PREFIX))
        return self._play(match, [], json.dumps(body).encode(), JSON)

    # What follows is made for the first request, so that a server is ready soon.

    @cached_property
    def _bundle(self) -> Bundle:
        return shipped()

    @cached_property
    def _router(self) -> Router:
        from .generic.choose import Generic
        from .groups import GROUPS

        played = {(route.method, route.path) for group in GROUPS for route in group.routes}
        generic = Generic(self._bundle, played)
        return Router(GROUPS, self._bundle, generic.handler)

    @cached_property
    def _checker(self) -> RequestChecker:
        from .validation import RequestChecker

        return RequestChecker(self._bundle)

    def _authenticate(self, headers: Headers) -> None:
        scheme, _, key = headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            raise ApiError(401, "You did not provide an API key.", code="missing_api_key")
        if self._api_keys is not None and key.strip() not in self._api_keys:
            raise ApiError(401, "Incorrect API key provided.", code="invalid_api_key")

    def _common_headers(self) -> dict[str, str]:
        return {
            "x-request-id": self._world.ids("req", 32),
            "openai-version": "2020-10-01",
            "openai-processing-ms": "1",
        }


def _path(scope: Scope) -> str:
    """Give the path below the base URL, which may end in /v1 or not."""
    path: str = scope["path"]
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
