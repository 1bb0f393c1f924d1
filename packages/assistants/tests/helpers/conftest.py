"""Handlers for both kinds of client, against a server that answers from a script."""

from __future__ import annotations

from typing import Any

import pytest

from packages.assistants.tests.running import Rig


@pytest.fixture
def rig(server: Any) -> Rig:
    return Rig(server)
