from __future__ import annotations

from packages.core.tests.hooks.conftest import driver, rig, surroundings

__all__ = ["driver", "rig", "surroundings"]
