"""What a run leaves behind: nothing, without the collector's help."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest

from oai_core.tools import ToolLimitError, tool
from packages.core.tests.support import Rig
from packages.core.tests.tools.talk import Talk, asks, drive


@tool
def double(n: int) -> int:
    return 2 * n


@tool
def fail() -> None:
    raise ValueError("no")


def _plain(n: int) -> int:
    return n


def _whole() -> None:
    calls = asks(
        ("a", "double", '{"n": 1}'), ("b", "fail", "{}"), ("c", "double", "{"), ("d", "_plain", "x")
    )
    Talk(RIG, [double, fail, _plain], calls, parallel=1)()


def _limited() -> None:
    with pytest.raises(ToolLimitError):
        Talk(RIG, [fail], asks(("a", "fail", "{}")), max_turns=1)()


def _left() -> None:
    talk = Talk(RIG, [double], asks(("a", "double", '{"n": 1}')))
    for event in talk.run:
        if event.type == "tool_finished":
            break


RIG = Rig("blocking")


@pytest.mark.parametrize("use", [_whole, _left], ids=["whole", "left"])
def test_500_runs_leave_nothing(use: Callable[[], None]) -> None:
    for _ in range(20):
        use()
    gc.collect()
    gc.disable()
    try:
        before = len(gc.get_objects())
        for _ in range(500):
            use()
        assert len(gc.get_objects()) - before < 50
    finally:
        gc.enable()


@tool
async def later(n: int) -> int:
    return n


def test_500_async_runs_leave_nothing() -> None:
    rig = Rig("asyncio")
    calls = asks(("a", "double", '{"n": 1}'), ("b", "later", '{"n": 1}'), ("c", "fail", "{}"))

    async def use() -> None:
        talk = Talk(rig, [double, later, fail], calls)
        assert len((await talk.run.until_done()).calls) == 3

    async def main() -> int:
        for _ in range(20):
            await use()
        gc.collect()
        gc.disable()
        try:
            before = len(gc.get_objects())
            for _ in range(500):
                await use()
            return len(gc.get_objects()) - before
        finally:
            gc.enable()

    assert drive(rig, main) < 50
