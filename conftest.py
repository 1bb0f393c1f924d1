"""Settings for all tests of the workspace."""

from __future__ import annotations

import gc

from hypothesis import settings

# A busy machine is no failure; how long things take is measured by the benchmarks.
settings.register_profile("workspace", deadline=None)
settings.load_profile("workspace")


def pytest_collection_finish() -> None:
    """Keep what all tests are made of out of each collection of garbage: some tests make many."""
    gc.collect()
    gc.freeze()
