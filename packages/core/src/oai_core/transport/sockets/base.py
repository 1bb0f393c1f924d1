"""An open socket as connections see it: whole messages, whatever library carries them."""

from __future__ import annotations

from typing import Protocol

BROKEN = 1006
"""The closing code of a connection that broke (RFC 6455, section 7.4.1)."""
NO_CODE = 1005
"""The closing code where the peer gave none."""


class SocketClosed(Exception):
    """The socket is closed: with which code, 1006 if it broke, and the peer's reason."""

    def __init__(self, code: int = BROKEN, reason: str = "") -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class Socket(Protocol):
    """A blocking socket. One thread may receive while others send; `close` is for any thread."""

    def recv(self, timeout: float | None = None) -> bytes:
        """Return one whole message; of text, its UTF-8 bytes.

        Messages that had arrived are handed out before `SocketClosed` is raised. Raises
        `TimeoutError` after `timeout` seconds; nothing is lost then.
        """
        ...

    def send(self, message: str | bytes, text: bool = True) -> None:
        """Send one message; bytes as text, unless `text` is false. Raises `SocketClosed`."""
        ...

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close; waits for the peer within limits. Does nothing when it is closed already."""
        ...


class AsyncSocket(Protocol):
    """An async socket. `recv` and `send` may be cancelled; nothing is lost."""

    async def recv(self) -> bytes:
        """Return one whole message; of text, its UTF-8 bytes. Raises `SocketClosed`."""
        ...

    async def send(self, message: str | bytes, text: bool = True) -> None:
        """Send one message; bytes as text, unless `text` is false. Raises `SocketClosed`."""
        ...

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close; waits for the peer within limits. Does nothing when it is closed already."""
        ...
