"""What a server may do to a client, as scripts for `Server`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .frames import TEXT, frame
from .server import PATIENCE, Peer, Script


def says(*messages: Any, then: Callable[[Peer], None] | None = None, **headers: str) -> Script:
    """Accept, send messages, do something else, and stay until the client leaves."""

    def script(peer: Peer) -> None:
        peer.accept(**headers)
        for message in messages:
            peer.text(message)
        if then is not None:
            then(peer)
        peer.linger()

    return script


def sends(*data: bytes, then: Callable[[Peer], None] | None = None) -> Script:
    """Accept, send bytes as they are, and stay."""

    def script(peer: Peer) -> None:
        peer.accept()
        for piece in data:
            peer.raw(piece)
        if then is not None:
            then(peer)
        peer.linger()

    return script


def closes(code: int | None = None, reason: str = "", *messages: Any) -> Script:
    """Accept, send messages, and close; 1006 breaks the connection."""
    broken = code == 1006
    return says(*messages, then=Peer.hang_up if broken else lambda peer: peer.close(code, reason))


def refuses(status: str, body: Any = None, **headers: str) -> Script:
    """Refuse the handshake; a body that is no bytes is JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()

    def script(peer: Peer) -> None:
        kind = "text/html" if isinstance(body, bytes) else "application/json"
        given = {"Content_Type": kind, "Connection": "close", **headers}
        peer.respond(status, b"" if body is None else content, given)

    return script


def answers(data: bytes) -> Script:
    """Answer the handshake with bytes, whatever they are, and hang up."""
    return lambda peer: peer.raw(data)


def hangs(peer: Peer) -> None:
    """Never answer the handshake."""
    peer.release.wait(PATIENCE)


def reads_nothing(peer: Peer) -> None:
    """Accept, and take nothing of what the client sends until the test releases it."""
    peer.accept()
    peer.release.wait(PATIENCE)


def cuts_a_frame(peer: Peer) -> None:
    """Accept, and go in the middle of a frame."""
    peer.accept()
    whole = frame(TEXT, b'{"type": "thing.delta", "delta": "half"}')
    peer.raw(whole[: len(whole) // 2])


def error_body(message: str = "no", code: str = "refused") -> dict[str, Any]:
    """The body of an error."""
    return {"error": {"message": message, "code": code, "type": "tests"}}
