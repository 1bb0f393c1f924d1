"""The OpenAI API offline: for demos, and for tests of programs that use it."""

from __future__ import annotations

from .emulator import Emulator as Emulator
from .faults import Fault as Fault
from .journal import Entry as Entry
from .journal import Journal as Journal
from .transports import AsyncEmulatorTransport as AsyncEmulatorTransport
from .transports import EmulatorTransport as EmulatorTransport

__version__ = "0.1.0"

__all__ = [
    "AsyncEmulatorTransport",
    "Emulator",
    "EmulatorTransport",
    "Entry",
    "Fault",
    "Journal",
]
