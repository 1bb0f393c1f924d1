"""The two kinds of connection."""

from __future__ import annotations

from .async_connection import AsyncConnection
from .blocking_connection import Connection

__all__ = ["AsyncConnection", "Connection"]
