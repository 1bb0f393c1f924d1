"""Every module can be imported without what only extras bring; what needs them says so."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
sys.modules["websockets"] = None  # as if it were not installed
import importlib, pkgutil
import oai_core
for found in pkgutil.walk_packages(oai_core.__path__, "oai_core."):
    importlib.import_module(found.name)
from oai_core.transport.sockets.framing import Framing
from oai_core.transport.sockets.settings import SocketSettings
from oai_core.wire import WireRequest
try:
    Framing(WireRequest("GET", "ws://server", {}), SocketSettings())
except oai_core.ConfigurationError as error:
    print(error)
"""


def test_sockets_need_their_library_when_they_are_opened() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert "pip install 'oai-core[websockets]'" in done.stdout
