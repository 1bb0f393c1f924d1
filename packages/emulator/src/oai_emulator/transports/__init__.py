"""The emulator inside the caller, as transports and clients of httpx: no thread, no task."""

from __future__ import annotations

from .asynchronous import AsyncEmulatorTransport as AsyncEmulatorTransport
from .blocking import EmulatorTransport as EmulatorTransport
from .clients import AsyncEmulatorClient as AsyncEmulatorClient
from .clients import EmulatorClient as EmulatorClient

__all__ = ["AsyncEmulatorClient", "AsyncEmulatorTransport", "EmulatorClient", "EmulatorTransport"]
