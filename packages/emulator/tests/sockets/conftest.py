from __future__ import annotations

from collections.abc import Iterator

import pytest

from oai_emulator import Emulator
from packages.emulator.tests.sockets.lines import Served, in_process, over_network


@pytest.fixture(scope="session")
def network() -> Iterator[Served]:
    emulator = Emulator(event_delay=0.001)
    with emulator.serve() as url:
        yield Served(emulator, over_network(url), url)


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
