"""The emulator as an object: clients for it, faults, and what it received."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .app import Api
from .clock import Pace
from .faults import Fault, Faults, make_fault, parse_fault
from .ids import Ids
from .journal import Journal
from .transports import (
    AsyncEmulatorClient,
    AsyncEmulatorTransport,
    EmulatorClient,
    EmulatorTransport,
)
from .world import World

if TYPE_CHECKING:
    from oai_core import AsyncOpenAI, OpenAI

C = TypeVar("C")

API_KEY = "emulated"
BASE_URL = "http://emulator/v1"


class Emulator:
    """The API offline, with its own state.

    `seed` makes ids the same in every run; `api_keys` are the only keys that are let in (any is, if
    not given). `faults` are played to the first requests, as `fault=429;times=2` or `Fault`.
    Durations are in seconds: `latency` before each answer, `event_delay` between streamed events,
    and `queue_time` and `run_time` of a background response, by a `clock` that may be your own.
    """

    def __init__(
        self,
        *,
        seed: int | str | None = None,
        api_keys: Iterable[str] | None = None,
        faults: Iterable[Fault | str] = (),
        latency: float = 0.0,
        event_delay: float = 0.0,
        queue_time: float = 0.1,
        run_time: float = 0.4,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        pace = Pace(latency, event_delay, queue_time, run_time)
        self.journal = Journal()
        self._world = World(Ids(seed), pace, clock)
        self._faults = Faults(*(parse_fault(f) if isinstance(f, str) else f for f in faults))
        keys = None if api_keys is None else frozenset(api_keys)
        self.app = Api(self._world, self._faults, self.journal, keys)
        """The ASGI application."""

    @overload
    def client(self, cls: None = None, **options: Any) -> OpenAI: ...
    @overload
    def client(self, cls: Callable[..., C], **options: Any) -> C: ...
    def client(self, cls: Any = None, **options: Any) -> Any:
        """Make a blocking client of this class (`oai_core.OpenAI` if not given)."""
        if cls is None:
            from oai_core import OpenAI as cls  # noqa: N813 - the default of the parameter
        http_client = EmulatorClient(self.app)
        return cls(**{**_defaults(), "http_client": http_client, **options})

    @overload
    def async_client(self, cls: None = None, **options: Any) -> AsyncOpenAI: ...
    @overload
    def async_client(self, cls: Callable[..., C], **options: Any) -> C: ...
    def async_client(self, cls: Any = None, **options: Any) -> Any:
        """Make an async client of this class (`oai_core.AsyncOpenAI` if not given)."""
        if cls is None:
            from oai_core import AsyncOpenAI as cls  # noqa: N813 - the default of the parameter
        http_client = AsyncEmulatorClient(self.app)
        return cls(**{**_defaults(), "http_client": http_client, **options})

    def transport(self) -> EmulatorTransport:
        """Make a transport for an `httpx.Client`."""
        return EmulatorTransport(self.app)

    def async_transport(self) -> AsyncEmulatorTransport:
        """Make a transport for an `httpx.AsyncClient`, under asyncio or trio."""
        return AsyncEmulatorTransport(self.app)

    def serve(self, host: str = "127.0.0.1", port: int = 0) -> AbstractContextManager[str]:
        """Serve on a socket from a thread, as a context manager that gives the base URL."""
        from .server import serving

        return serving(self.app, host, port)

    def fail_next(
        self,
        fault: int | str | None = None,
        *,
        status: int | None = None,
        times: int | None = 1,
        **options: Any,
    ) -> None:
        """Let the next requests meet a fault.

        `fault` is a status or a kind, as "disconnect"; `status` alone does for a status. `times` is
        how many requests it hits, `None` for all. The options are the fields of `Fault`:
        `retry_after`, `retry_after_ms`, `should_retry`, `after` (events), `seconds` (of a delay),
        `path`, `method`, `code` and `reason` (of a socket that is closed).
        """
        if fault is None:
            if status is None:
                raise ValueError("fail_next() needs a fault or a status")
            fault, status = status, None
        if status is not None:
            options["status"] = status
        self._faults.add(make_fault(fault, times=times, **options))

    def clear_faults(self) -> None:
        """Drop the faults that still wait."""
        self._faults.clear()

    def reset(self) -> None:
        """Forget all state and all requests; the faults of the start wait again."""
        self._world.reset()
        self._faults.restart()
        self.journal.clear()


def _defaults() -> dict[str, Any]:
    return {"api_key": API_KEY, "admin_api_key": API_KEY, "base_url": BASE_URL}
