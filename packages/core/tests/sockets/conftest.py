from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from .rig import DRIVERS, Rig


@pytest.fixture(params=DRIVERS)
def rig(request: pytest.FixtureRequest) -> Rig:
    return Rig(request.param)


@pytest.fixture(params=["asyncio", "trio"])
def arig(request: pytest.FixtureRequest) -> Rig:
    return Rig(request.param)


@pytest.fixture
def blocking() -> Rig:
    return Rig("blocking")


@pytest.fixture(scope="session")
def no_profiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("config")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, no_profiles: Path) -> None:
    """No credentials, profiles or proxies of whoever runs the tests."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "OAI_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(no_profiles))


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Every thread that a test, or what it tests, started has ended."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if "AnyIO" not in thread.name and "Trio" not in thread.name:
            thread.join(2)
            assert not thread.is_alive(), f"{thread} is left"
