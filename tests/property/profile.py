"""How much is tried. `OAI_HYPOTHESIS=long` tries much more, each time something else."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

LONG = os.environ.get("OAI_HYPOTHESIS") == "long"


def tries(count: int) -> settings:
    """Settings for `count` examples of each schema: the same ones every time, without files."""
    return settings(
        max_examples=count * 50 if LONG else count,
        derandomize=not LONG,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
