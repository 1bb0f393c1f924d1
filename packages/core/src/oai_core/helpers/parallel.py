"""Several calls at once, as one effect of a flow."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..effects import Effect, Invoke
from ..transport.base import AsyncTransport, Transport

if TYPE_CHECKING:
    from concurrent.futures import Future


class Parallel(Effect):
    """Call functions at the same time; the flow gets their results in order.

    After the first failure nothing more is begun. What runs is waited for in threads, and
    cancelled under an async client; then that failure is raised.
    """

    __slots__ = ("functions", "limit", "name")

    def __init__(
        self,
        functions: Sequence[Callable[[], Any | Awaitable[Any]]],
        *,
        limit: int | None = None,
        name: str = "The callable",
    ) -> None:
        """`limit` bounds how many run at a time; `name` is what errors call a function."""
        if limit is not None and limit < 1:
            raise ValueError(f"limit: at least 1, not {limit}")
        self.functions = functions
        self.limit = min(limit or len(functions), len(functions))
        self.name = name

    def run(self, transport: Transport) -> list[Any]:
        """Call in threads, each in a copy of this context; one function runs here."""
        steps = [Invoke(function, self.name) for function in self.functions]
        if self.limit <= 1:
            return [step.run(transport) for step in steps]
        from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
        from contextvars import copy_context

        with ThreadPoolExecutor(self.limit, "oai-parallel") as pool:
            futures = [pool.submit(copy_context().run, step.run, transport) for step in steps]
            try:
                wait(futures, return_when=FIRST_EXCEPTION)
            finally:  # when the wait is interrupted, too
                _cancel(futures)
        errors = [future.exception() for future in futures if not future.cancelled()]
        error = next((found for found in errors if found is not None), None)
        if error is None:
            return [future.result() for future in futures]
        try:
            raise error
        finally:
            del error, errors, futures  # an exception in its own frame would be a cycle

    async def arun(self, transport: AsyncTransport) -> list[Any]:
        """Call in tasks."""
        steps = [Invoke(function, self.name) for function in self.functions]
        if self.limit <= 1:
            return [await step.arun(transport) for step in steps]
        import anyio

        results: list[Any] = [None] * len(steps)
        errors: list[Exception] = []
        waiting = iter(enumerate(steps))

        async with anyio.create_task_group() as group:

            async def work() -> None:
                for index, step in waiting:
                    try:
                        results[index] = await step.arun(transport)
                    except Exception as error:  # noqa: BLE001 - raised below, without a group
                        errors.append(error)
                        group.cancel_scope.cancel()
                    if errors:  # a function that never waits would not notice
                        return

            for _ in range(self.limit):
                group.start_soon(work)
        if errors:
            error = errors[0]
            errors.clear()
            try:
                raise error
            finally:
                del error  # an exception in its own frame would be a cycle
        return results


def _cancel(futures: Sequence[Future[Any]]) -> None:
    for future in futures:
        future.cancel()
