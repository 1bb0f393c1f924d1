# Generated from the socket of experiments. Do not edit.
"""Connections of `experiments`, and what they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.connection import AsyncConnection, Connection
from oai_core.sockets.sending import AsyncSender, ClientEvent, Sender, sender, sends

if TYPE_CHECKING:
    from typing import TypeAlias, Unpack

    from ..components.experiment_event import ExperimentEvent
    from ..params.command import CommandLike
    from ..params.experiments_connection_events import (
        ExperimentsBenchStepAddEventParams,
        ExperimentsBenchStopEventParams,
    )

if TYPE_CHECKING:
    _Connection: TypeAlias = Connection[ExperimentEvent, CommandLike]
    _AsyncConnection: TypeAlias = AsyncConnection[ExperimentEvent, CommandLike]
else:
    _Connection = Connection
    _AsyncConnection = AsyncConnection

BENCH_STEP_ADD = ClientEvent(
    "bench.step.add",
    params="oai_lab.params.experiments_connection_events:ExperimentsBenchStepAddEventParams",
    names=frozenset({"step"}),
    required=("step",),
)

BENCH_STOP = ClientEvent(
    "bench.stop",
    params="oai_lab.params.experiments_connection_events:ExperimentsBenchStopEventParams",
    names=frozenset(),
)


class ExperimentsBenchStepSender(Sender):
    """Sends the events `bench.step.*`."""

    @sends(BENCH_STEP_ADD)
    def add(self, **event: Unpack[ExperimentsBenchStepAddEventParams]) -> None:
        """Add a step.

        Sends `bench.step.add`.
        """
        self._send(BENCH_STEP_ADD, event)


class ExperimentsBenchSender(Sender):
    """Sends the events `bench.*`."""

    if TYPE_CHECKING:
        step: ExperimentsBenchStepSender
    else:
        step = sender("oai_lab.sockets.experiments:ExperimentsBenchStepSender")

    @sends(BENCH_STOP)
    def stop(self, **event: Unpack[ExperimentsBenchStopEventParams]) -> None:
        """Stop all.

        Sends `bench.stop`.
        """
        self._send(BENCH_STOP, event)


class ExperimentsConnection(_Connection):
    """The socket that `client.experiments.connect` opens.

    - `bench`: stop
    - `bench.step`: add
    """

    if TYPE_CHECKING:
        bench: ExperimentsBenchSender
    else:
        bench = sender("oai_lab.sockets.experiments:ExperimentsBenchSender")


class AsyncExperimentsBenchStepSender(AsyncSender):
    """Sends the events `bench.step.*`."""

    @sends(BENCH_STEP_ADD)
    async def add(self, **event: Unpack[ExperimentsBenchStepAddEventParams]) -> None:
        """Add a step.

        Sends `bench.step.add`.
        """
        await self._send(BENCH_STEP_ADD, event)


class AsyncExperimentsBenchSender(AsyncSender):
    """Sends the events `bench.*`."""

    if TYPE_CHECKING:
        step: AsyncExperimentsBenchStepSender
    else:
        step = sender("oai_lab.sockets.experiments:AsyncExperimentsBenchStepSender")

    @sends(BENCH_STOP)
    async def stop(self, **event: Unpack[ExperimentsBenchStopEventParams]) -> None:
        """Stop all.

        Sends `bench.stop`.
        """
        await self._send(BENCH_STOP, event)


class AsyncExperimentsConnection(_AsyncConnection):
    """The socket that `client.experiments.connect` opens.

    - `bench`: stop
    - `bench.step`: add
    """

    if TYPE_CHECKING:
        bench: AsyncExperimentsBenchSender
    else:
        bench = sender("oai_lab.sockets.experiments:AsyncExperimentsBenchSender")
