"""The handshake: journal, faults, path and key, then a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..arrival import first_strike, take_fault
from ..clock import pause
from ..errors import ApiError
from ..faults import Fault, Faults
from ..journal import Journal
from ..replies import BytesReply, JsonReply
from ..world import World
from .player import Player
from .reading import EventReader
from .registry import SOCKETS
from .session import Opening

if TYPE_CHECKING:
    from ..app import Api

SWITCHED = 101


class Refused(Exception):
    """The handshake is answered with this instead."""

    def __init__(self, reply: JsonReply | BytesReply) -> None:
        super().__init__(reply.status)
        self.reply = reply


class Doorway:
    """Opens sockets."""

    def __init__(self, world: World, faults: Faults, journal: Journal, api: Api) -> None:
        self._world = world
        self._faults = faults
        self._journal = journal
        self._api = api

    async def open(
        self, path: str, query: list[tuple[str, str]], headers: dict[str, str]
    ) -> Player:
        """Let a client in; names of headers are in lower case.

        Raises `Refused`, and `ConnectionDropped` where a fault wants the connection cut.
        """
        entry = self._journal.record("GET", path, query, headers, None)
        try:
            fault = take_fault(self._faults, entry, socket=True)
            await pause(self._world.pace.latency)
            page = await first_strike(fault)
            if page is not None:
                raise Refused(page)
            player = self._enter(path, query, headers, fault)
        except ApiError as error:
            entry.status = error.status
            raise Refused(JsonReply(error.body(), error.status, error.headers)) from None
        except Refused as refusal:
            entry.status = refusal.reply.status
            raise
        entry.status = SWITCHED
        return player

    def _enter(
        self,
        path: str,
        query: list[tuple[str, str]],
        headers: dict[str, str],
        fault: Fault | None,
    ) -> Player:
        if path not in SOCKETS:
            raise ApiError(404, f"Invalid URL (GET {path})", code="unknown_url")
        self._api.authenticate(headers.get("authorization", ""))
        opening = Opening(path, dict(query), headers, self._world, self._api.call, fault)
        with self._world.lock:
            session = SOCKETS[path](opening)
        journal = self._journal

        def record(body: object) -> None:
            journal.record("SEND", path, [], {}, body)

        return Player(session, EventReader(self._api.checker, record), self._world, fault)
