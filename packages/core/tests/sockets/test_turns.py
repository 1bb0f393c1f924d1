"""Who sends waits for who sends before, and for nobody else."""

from __future__ import annotations

import anyio

from oai_core.transport.sockets.turns import Turns

from .rig import Rig


def test_a_free_one_is_taken_at_once(arig: Rig) -> None:
    async def main() -> None:
        turns, told = Turns(), list[str]()

        async def other() -> None:
            told.append("other")

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(other)
            async with turns:
                told.append("here")
            assert told == ["here"]
        assert told == ["here", "other"]

    arig.run(main)


def test_one_after_another(arig: Rig) -> None:
    async def main() -> None:
        turns, told = Turns(), list[tuple[int, str]]()

        async def speak(number: int) -> None:
            async with turns:
                told.append((number, "begins"))
                await anyio.sleep(0.001)
                told.append((number, "ends"))

        async with anyio.create_task_group() as tasks:
            for number in range(5):
                tasks.start_soon(speak, number)
        spoken = [number for number, what in told if what == "begins"]
        assert told == [(number, what) for number in spoken for what in ("begins", "ends")]

    arig.run(main)


def test_who_gives_up_waiting_leaves_it_free(arig: Rig) -> None:
    async def main() -> None:
        turns = Turns()

        async def wait() -> None:
            async with turns:
                raise AssertionError("it was not free")

        async with turns, anyio.create_task_group() as tasks:
            tasks.start_soon(wait)
            await anyio.sleep(0.01)
            tasks.cancel_scope.cancel()
        with anyio.fail_after(5):
            async with turns:
                pass

    arig.run(main)
