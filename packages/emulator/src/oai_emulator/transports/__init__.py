"""Transports for httpx that run the emulator inside the caller: no socket, no thread, no task."""

from __future__ import annotations

from .asynchronous import AsyncEmulatorTransport as AsyncEmulatorTransport
from .blocking import EmulatorTransport as EmulatorTransport

__all__ = ["AsyncEmulatorTransport", "EmulatorTransport"]
