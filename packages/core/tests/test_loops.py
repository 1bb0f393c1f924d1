"""What is left to an event loop that is about to end."""

from __future__ import annotations

import trio
import trio.lowlevel

from oai_core.transport.loops import close_in_loop, running_loop


def test_a_run_of_trio_that_ends_just_now_is_left_alone() -> None:
    """Its last callbacks are called when it takes no tasks any more; a fault there is its end."""
    left: list[bool] = []

    async def close() -> None: ...

    async def last() -> None:
        try:
            await trio.sleep_forever()
        finally:
            token = trio.lowlevel.current_trio_token()
            token.run_sync_soon(lambda: token.run_sync_soon(late, token))

    def late(token: trio.lowlevel.TrioToken) -> None:
        left.append(True)
        close_in_loop(token, close)

    async def main() -> None:
        trio.lowlevel.spawn_system_task(last)
        await trio.lowlevel.checkpoint()
        close_in_loop(running_loop(), close)

    trio.run(main)
    assert left == [True]
