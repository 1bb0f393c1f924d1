"""What happens while tools are run. `type` tells the events apart."""

from __future__ import annotations

from typing import Generic, Literal, TypeAlias, TypeVar

import attrs

from .calls import ToolCall, ToolOutcome, ToolRunResult

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


@attrs.frozen(eq=False)
class TurnStarted:
    """The model is about to be asked; `turn` counts from 1."""

    turn: int
    type: Literal["turn_started"] = "turn_started"


@attrs.frozen(eq=False)
class TurnFinished(Generic[R_co]):
    """The model answered, whole."""

    turn: int
    response: R_co
    type: Literal["response"] = "response"


@attrs.frozen(eq=False)
class ToolStarted:
    """A tool is about to be run."""

    call: ToolCall
    type: Literal["tool_started"] = "tool_started"


@attrs.frozen(eq=False)
class ToolFinished:
    """A tool returned: `outcome.value` after `outcome.elapsed` seconds."""

    call: ToolCall
    outcome: ToolOutcome
    type: Literal["tool_finished"] = "tool_finished"


@attrs.frozen(eq=False)
class ToolFailed:
    """A call had no result: `error` says why, `outcome.output` what the model is told."""

    call: ToolCall
    outcome: ToolOutcome
    error: Exception
    type: Literal["tool_failed"] = "tool_failed"


@attrs.frozen(eq=False)
class RunFinished(Generic[R_co]):
    """The run is over; the last event."""

    result: ToolRunResult[R_co]
    type: Literal["finished"] = "finished"

    @property
    def reason(self) -> str:
        """Why, as in `result.reason`."""
        return self.result.reason


ToolEvent: TypeAlias = (
    TurnStarted | TurnFinished[R] | ToolStarted | ToolFinished | ToolFailed | RunFinished[R]
)
