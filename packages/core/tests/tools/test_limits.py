from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from oai_core import APITimeoutError, Timeout
from oai_core.tools import ToolLimitError, tool
from oai_core.tools.limits import Limits, bounded
from packages.core.tests.support import Rig
from packages.core.tests.tools.talk import Talk, asks, drive

MakeRig = Callable[..., Rig]


@tool
def double(n: int) -> int:
    return 2 * n


def _forever(tokens: int | None = None) -> list[Any]:
    return [asks((f"c{n}", "double", '{"n": 1}'), tokens=tokens) for n in range(99)]


def _limit(talk: Talk) -> ToolLimitError:
    with pytest.raises(ToolLimitError) as caught:
        talk()
    return caught.value


def test_turns(rig: MakeRig) -> None:
    error = _limit(Talk(rig(), [double], *_forever(), max_turns=3))
    assert error.limit == "max_turns"
    assert str(error) == "The run reached max_turns=3 in turn 3. Not run: double."
    result = error.result
    assert (result.reason, len(result.turns), len(result.calls)) == ("max_turns", 3, 2)
    assert [call.call_id for call in result.pending] == ["c2"]
    assert result.unsent == ()


def test_ten_turns_are_the_default(rig: MakeRig) -> None:
    assert len(_limit(Talk(rig(), [double], *_forever())).result.turns) == 10


def test_no_limit_of_turns() -> None:
    talk = Talk(Rig("blocking"), [double], *_forever(), max_turns=None)
    assert len(talk().turns) == 100


def test_calls(rig: MakeRig) -> None:
    two = asks(("a", "double", '{"n": 1}'), ("b", "double", '{"n": 2}'))
    talk = Talk(rig(), [double], asks(("c", "double", '{"n": 3}')), two, max_calls=2)
    error = _limit(talk)
    assert error.limit == "max_calls"
    assert [made.call.call_id for made in error.result.calls] == ["c"]
    assert [call.call_id for call in error.result.pending] == ["a", "b"]


def test_tokens(rig: MakeRig) -> None:
    error = _limit(Talk(rig(), [double], *_forever(tokens=40), max_total_tokens=100))
    assert (error.limit, len(error.result.turns), error.result.usage.total_tokens) == (
        "max_total_tokens",
        3,
        120,
    )
    assert "120 were used" in str(error)


def test_tokens_that_the_server_does_not_count(rig: MakeRig) -> None:
    error = _limit(Talk(rig(), [double], *_forever(), max_total_tokens=100))
    assert "does not say how many" in str(error)
    assert len(error.result.turns) == 1


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_seconds_are_looked_at_before_tools_and_turns(rig: MakeRig) -> None:
    clock = Clock()

    @tool
    def slow() -> None:
        clock.now += 6

    calls = asks(("a", "slow", "{}"))
    talk = Talk(rig(), [slow], calls, calls, max_seconds=5, clock=clock)
    error = _limit(talk)
    assert error.limit == "max_seconds"
    assert error.result.unsent == (("a", "null"),)
    assert len(talk.model.requests) == 1


def test_requests_are_given_the_time_that_is_left(rig: MakeRig) -> None:
    clock = Clock()

    @tool
    def slow() -> None:
        clock.now += 6

    talk = Talk(rig(), [slow], asks(("a", "slow", "{}")), max_seconds=10, clock=clock)
    talk()
    given = [request["timeout"] for request in talk.model.requests]
    assert [one.read for one in given] == [10, 4]
    assert [one.connect for one in given] == [5, 4]


def test_a_request_that_times_out_at_the_end_of_the_time(rig: MakeRig) -> None:
    clock = Clock()
    talk = Talk(rig(), [double], APITimeoutError(), max_seconds=10, clock=clock)
    with pytest.raises(APITimeoutError):
        talk()

    class Late(APITimeoutError):
        def __init__(self) -> None:
            super().__init__()

    late = Late()
    talk = Talk(rig(), [double], late, max_seconds=10, clock=clock)
    take = talk.model._give

    def give(answer: Any) -> Any:
        clock.now += 11
        return take(answer)

    talk.model._give = give  # type: ignore[method-assign]
    error = _limit(talk)
    assert error.limit == "max_seconds"
    assert error.__cause__ is late


def test_events_of_a_stream_are_timed(rig: MakeRig) -> None:
    clock = Clock()

    def late() -> str:
        clock.now += 11
        return "late"

    steps = [lambda: "first", late, lambda: "last", asks()]
    talk = Talk(rig(), [double], steps, max_seconds=10, clock=clock, stream=True)
    error = _limit(talk)
    assert error.limit == "max_seconds"
    assert talk.events[1:] == ["first"]
    assert talk.model.streams[0].is_closed


def test_events_of_a_stream_are_handed_out(rig: MakeRig) -> None:
    first = [lambda: "a", lambda: "b", asks(("x", "double", '{"n": 1}'))]
    talk = Talk(rig(), [double], first, [lambda: "c", asks()], stream=True)
    assert [made.value for made in talk().calls] == [2]
    shown = [event if isinstance(event, str) else event.type for event in talk.events]
    assert shown[:5] == ["turn_started", "a", "b", "response", "tool_started"]
    assert shown[6:] == ["turn_started", "c", "response", "finished"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_tool_is_cancelled_at_the_end_of_the_time(backend: Any) -> None:
    ends: list[str] = []

    @tool
    async def endless() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ends.append("cancelled")

    @tool
    async def quick() -> str:
        return "quick"

    calls = asks(("a", "endless", "{}"), ("b", "quick", "{}"))
    error = _limit(Talk(Rig(backend), [endless, quick], calls, max_seconds=0.02))
    assert error.limit == "max_seconds"
    assert "Not finished: endless." in str(error)
    assert ends == ["cancelled"]
    assert [made.value for made in error.result.calls] == ["quick"]
    assert [call.call_id for call in error.result.pending] == ["a"]
    assert error.result.unsent == (("b", "quick"),)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_run_stops_its_tools(backend: Any) -> None:
    ends: list[str] = []

    @tool
    async def endless() -> None:
        try:
            await anyio.sleep_forever()
        finally:
            ends.append("cancelled")

    talk = Talk(Rig(backend), [endless], asks(("a", "endless", "{}")))

    async def main() -> None:
        with anyio.move_on_after(0.02):
            await talk.run.until_done()

    drive(talk.rig, main)
    assert ends == ["cancelled"]
    assert talk.run.so_far.calls == ()


def test_a_run_that_is_left_early_asks_nothing_more(rig: MakeRig) -> None:
    talk = Talk(rig(), [double], *_forever())
    if talk.rig.driver == "blocking":
        with talk.run as events:
            for event in events:
                if event.type == "tool_finished":
                    break
    else:

        async def main() -> None:
            async with talk.run as events:
                async for event in events:
                    if event.type == "tool_finished":
                        break

        drive(talk.rig, main)
    assert len(talk.model.requests) == 1
    assert len(talk.run.so_far.calls) == 1


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("max_turns", 0, ValueError),
        ("max_turns", "3", TypeError),
        ("max_calls", True, TypeError),
        ("max_total_tokens", 1.5, TypeError),
        ("max_seconds", 0, ValueError),
        ("max_seconds", "1", TypeError),
        ("max_seconds", float("nan"), ValueError),
        ("parallel", 0, ValueError),
        ("on_error", "ignore", ValueError),
    ],
)
def test_limits_are_checked_at_once(name: str, value: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind, match=name):
        Limits(**{name: value})


def test_timeouts_are_shortened() -> None:
    assert bounded(None, 3) == 3
    assert bounded(2, 3) == 2
    assert bounded(Timeout(5, connect=1, pool=None), 3) == Timeout(3, connect=1)


def test_the_errors_pickle() -> None:
    error = _limit(Talk(Rig("blocking"), [double], *_forever(), max_turns=1))
    again = pickle.loads(pickle.dumps(error))
    assert (again.limit, str(again)) == (error.limit, str(error))
