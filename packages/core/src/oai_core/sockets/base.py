"""What an open socket is; for transports that bring their own."""

from __future__ import annotations

from ..transport.sockets.base import BROKEN, NO_CODE, AsyncSocket, Socket, SocketClosed

__all__ = ["BROKEN", "NO_CODE", "AsyncSocket", "Socket", "SocketClosed"]
