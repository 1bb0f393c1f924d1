"""The OpenAI API offline: for demos, and for tests of programs that use it."""

from __future__ import annotations

from ._version import __version__ as __version__
from .emulator import Emulator as Emulator
from .faults import Fault as Fault
from .journal import Entry as Entry
from .journal import Journal as Journal
from .transports import AsyncEmulatorTransport as AsyncEmulatorTransport
from .transports import EmulatorTransport as EmulatorTransport

__all__ = [
    "AsyncEmulatorTransport",
    "Emulator",
    "EmulatorTransport",
    "Entry",
    "Fault",
    "Journal",
]
