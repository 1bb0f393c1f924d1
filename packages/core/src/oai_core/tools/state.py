"""What a run has come to so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar, cast

from ..components import Component
from .api import Api
from .calls import ToolCall, ToolOutcome, ToolRunResult
from .definition import FunctionTool
from .errors import ToolLimitError
from .limits import Limits

R = TypeVar("R")


class Run(Generic[R]):
    """The turns, calls and outputs of one run; its flow writes it, whoever holds the run reads it.

    Several threads may add outcomes, each of a call of its own.
    """

    def __init__(self, api: Api[R], limits: Limits) -> None:
        self.api = api
        self.limits = limits
        self.turns: list[R] = []
        self.outcomes: dict[ToolCall, ToolOutcome] = {}  # calls compare by identity
        self.pending: list[ToolCall] = []
        self.asked: list[ToolCall] = []  # in the last turn
        self._first: dict[str, ToolCall] = {}
        self._deadline: float | None = None

    def begin(self) -> None:
        """Start the clock."""
        if self.limits.max_seconds is not None:
            self._deadline = self.limits.clock() + self.limits.max_seconds

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the run is too late; 0 or less if it is."""
        return None if self._deadline is None else self._deadline - self.limits.clock()

    @property
    def is_late(self) -> bool:
        """Whether the time is over."""
        left = self.seconds_left
        return left is not None and left <= 0

    def in_time(self, event: Any) -> bool:
        """Keep every event of a stream; raises `TimeoutError` when it is late."""
        if self.is_late:
            raise TimeoutError("The time of the run is over.")
        return True

    def answered(self, response: R, calls: Sequence[ToolCall]) -> None:
        """Take an answer of the model, and the calls in it; repetitions in it are left out."""
        self.api.record(self.unsent, response)
        self.turns.append(response)
        self.asked = []
        for call in calls:
            first = self._first.setdefault(call.call_id, call) if call.call_id else call
            if first is call or first.turn < call.turn or first.content != call.content:
                self.asked.append(call)

    def same(self, call: ToolCall) -> ToolCall:
        """The call that an id stands for: this one, or an earlier one that it repeats."""
        first = self._first.get(call.call_id, call)
        return first if first.content == call.content else call

    def problem(self, call: ToolCall) -> str | None:
        """Why a call must not be run, if so: its id was that of another call."""
        if not call.call_id or self._first[call.call_id] is call:
            return None
        return f"The id {call.call_id!r} was used for another call; this one was not run."

    @property
    def unsent(self) -> list[Any]:
        """The outputs for the last turn's calls, as far as there are any."""
        made = (self.outcomes.get(self.same(call)) for call in self.asked)
        return [outcome.output for outcome in made if outcome is not None]

    def is_pending(self, call: ToolCall) -> bool:
        """Whether a call is the caller's to answer: a type, or a tool that is only described."""
        if call.tool is not None:
            return not isinstance(call.tool, FunctionTool)
        return self.api.is_elsewhere(call)

    def usage(self) -> Any:
        """The tokens of all turns, in the API's class; `None` if no turn says it."""
        told = map(self.api.usage, self.turns)
        found = [usage for usage in told if isinstance(usage, Component)]
        if not found:
            return None
        codec = self.api.client._runtime.codec
        total: Any = {}
        for usage in found:
            total = _added(total, codec.encode(usage))
        return codec.decode(total, type(found[0]))

    def tokens(self) -> int | None:
        """All tokens so far; `None` if the server does not say."""
        usage = self.usage()
        total = getattr(usage, "total_tokens", None)
        return total if isinstance(total, int) else None

    def check(self, calls: Sequence[ToolCall]) -> None:
        """Hold the run to its limits before `calls` are run and the model is asked again.

        It will not be asked again where calls are pending.
        """
        limits = self.limits
        goes_on = not self.pending
        if limits.max_calls is not None and len(self.outcomes) + len(calls) > limits.max_calls:
            raise self.over("max_calls", calls)
        if goes_on and limits.max_turns is not None and len(self.turns) >= limits.max_turns:
            raise self.over("max_turns", calls)
        if goes_on and limits.max_total_tokens is not None:
            tokens = self.tokens()
            if tokens is None:
                raise self.over(
                    "max_total_tokens", calls, "The server does not say how many were used."
                )
            if tokens >= limits.max_total_tokens:
                raise self.over("max_total_tokens", calls, f"{tokens} were used.")
        if self.is_late:
            raise self.over("max_seconds", calls)

    def over(
        self, limit: str, calls: Sequence[ToolCall] = (), why: str = "", *, begun: bool = False
    ) -> ToolLimitError:
        """The error for a limit that was reached; `calls` without an outcome are pending.

        `begun` says that tools were running then.
        """
        left = [call for call in calls if call not in self.outcomes]
        self.pending += left
        bound = getattr(self.limits, limit)
        message = f"The run reached {limit}={bound} in turn {max(len(self.turns), 1)}."
        if left:
            state = "Not finished" if begun else "Not run"
            message = f"{message} {state}: {', '.join(call.name for call in left)}."
        result = self.result(limit)
        return ToolLimitError(f"{message} {why}".rstrip(), limit=limit, result=result)

    def result(self, reason: str) -> ToolRunResult[R]:
        """What it has come to."""
        calls = sorted(self.outcomes.values(), key=lambda made: (made.call.turn, made.call.index))
        return ToolRunResult(
            reason=reason,
            turns=tuple(self.turns),
            calls=tuple(calls),
            pending=tuple(self.pending),
            unsent=tuple(self.unsent),
            items=(*self.api.items(), *self.unsent),
            usage=self.usage(),
        )


def _added(old: Any, new: Any) -> Any:
    """Numbers add up, at every depth; of anything else the last one counts."""
    if isinstance(old, dict) and isinstance(new, dict):
        before, after = cast("dict[str, Any]", old), cast("dict[str, Any]", new)
        return {**before, **{key: _added(before.get(key), value) for key, value in after.items()}}
    if isinstance(new, int | float) and isinstance(old, int | float):
        return old + new
    return cast("Any", old) if new is None else new
