"""Which paths are sockets. Sessions are imported with the first handshake for them."""

from __future__ import annotations

from .session import Opening, Session, SessionFactory


def _responses(opening: Opening) -> Session:
    from ..groups.responses.socket import open_session

    return open_session(opening)


def _realtime(opening: Opening) -> Session:
    from ..groups.realtime import open_realtime

    return open_realtime(opening)


def _translations(opening: Opening) -> Session:
    from ..groups.realtime import open_translation

    return open_translation(opening)


SOCKETS: dict[str, SessionFactory] = {
    "/realtime": _realtime,
    "/realtime/translations": _translations,
    "/responses": _responses,
}
