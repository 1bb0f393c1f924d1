from __future__ import annotations

import os
from pathlib import Path

import pytest

from .runs import Run


@pytest.fixture(params=[None, "asyncio", "trio"], ids=["blocking", "asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Run:
    return Run(request.param)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No credentials, profiles or proxies of whoever runs the tests."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "OAI_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
