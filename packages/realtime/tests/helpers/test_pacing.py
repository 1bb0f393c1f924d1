"""When the next piece is due."""

from __future__ import annotations

from oai_realtime.helpers.pacing import Pace


def test_slow_sends_do_not_add_up() -> None:
    now = 50.0
    pace = Pace(lambda: now)
    assert pace.delay(0) == 0
    now += 0.03  # what sending took
    assert round(pace.delay(0.1), 6) == 0.07
    now += 0.57
    assert pace.delay(0.2) == pace.delay(0.3) == 0  # late
    assert round(pace.delay(0.7), 6) == 0.1
