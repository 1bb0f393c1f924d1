"""Which paths are sockets. Sessions are imported with the first handshake for them."""

from __future__ import annotations

from .session import SessionFactory

SOCKETS: dict[str, SessionFactory] = {}
