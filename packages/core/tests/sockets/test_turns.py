"""What a message costs the event loop."""

from __future__ import annotations

from itertools import count

import anyio
import anyio.lowlevel

from .api import connected
from .rig import Rig
from .server import Server


def test_a_send_takes_one_turn_of_the_loop(arig: Rig) -> None:
    """That of the stream: the locks that a message passes are free, and cost none."""
    turns: list[int] = []

    async def main() -> None:
        async def tell() -> None:
            for turn in count():
                turns.append(turn)
                await anyio.lowlevel.checkpoint()

        with Server() as server:
            async with connected(arig, server) as connection, anyio.create_task_group() as tasks:
                tasks.start_soon(tell)
                await anyio.sleep(0.01)
                before = len(turns)
                for _ in range(100):
                    await connection.send_raw("hello")
                taken = len(turns) - before
                tasks.cancel_scope.cancel()
            assert taken < 150  # about 100: trio draws who is next

    arig.run(main)
