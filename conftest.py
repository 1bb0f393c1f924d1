"""Settings for all tests of the workspace."""

from __future__ import annotations

from hypothesis import settings

# A busy machine is no failure; how long things take is measured by the benchmarks.
settings.register_profile("workspace", deadline=None)
settings.load_profile("workspace")
