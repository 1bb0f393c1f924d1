"""What a retry policy answers."""

from __future__ import annotations

from typing import NamedTuple


class Retry(NamedTuple):
    """Repeat in `delay` seconds, for `reason`."""

    delay: float
    reason: str
