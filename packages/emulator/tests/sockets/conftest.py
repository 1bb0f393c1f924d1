from __future__ import annotations

from collections.abc import Iterator

import pytest

from oai_emulator import Emulator
from packages.emulator.tests.sockets.lines import Opener, in_process, over_network


class Served:
    """An emulator, and how to reach it."""

    def __init__(self, emulator: Emulator, open: Opener) -> None:
        self.emulator = emulator
        self.open = open


@pytest.fixture(scope="session")
def network() -> Iterator[Served]:
    emulator = Emulator(event_delay=0.001)
    with emulator.serve() as url:
        yield Served(emulator, over_network(url))


@pytest.fixture(params=["network", "process"])
def api(request: pytest.FixtureRequest) -> Iterator[Served]:
    """The emulator in both forms."""
    if request.param == "process":
        emulator = Emulator()
        yield Served(emulator, in_process(emulator))
        return
    served: Served = request.getfixturevalue("network")
    served.emulator.reset()
    yield served
    served.emulator.reset()
