from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from packages.core.tests.support import DRIVERS, DriverName, Rig

MakeRig = Callable[..., Rig]


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what a test names takes part: no installed plugin, no profile, no setting."""
    for name in ("OAI_PLUGINS", "OPENAI_LOG", "OPENAI_BASE_URL", "OPENAI_CUSTOM_HEADERS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OAI_NO_PLUGINS", "1")
    monkeypatch.setenv("OAI_CONFIG", "")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/nonexistent")


@pytest.fixture(params=DRIVERS)
def driver(request: pytest.FixtureRequest) -> DriverName:
    """Each of the ways to run a call."""
    name: DriverName = request.param
    return name


@pytest.fixture
def rig(driver: DriverName) -> MakeRig:
    """Make a client with a fake server for that driver."""

    def make(*plugins: Any, **options: Any) -> Rig:
        return Rig(driver, *plugins, **options)

    return make
