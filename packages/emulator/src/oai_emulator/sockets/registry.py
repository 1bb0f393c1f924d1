"""Which paths are sockets. Sessions are imported with the first handshake for them."""

from __future__ import annotations

from .session import Opening, Session, SessionFactory


def _responses(opening: Opening) -> Session:
    from ..groups.responses.socket import open_session

    return open_session(opening)


SOCKETS: dict[str, SessionFactory] = {
    "/responses": _responses,
}
