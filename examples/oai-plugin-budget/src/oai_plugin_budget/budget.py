"""The plugin: each hook does one small thing."""

from __future__ import annotations

import json
import os
from threading import Lock
from typing import Any, cast

import attrs

from oai_core import (
    APIStatusError,
    OpenAIError,
    Operation,
    Sleep,
    WireRequest,
    WireResponse,
    hookimpl,
    per_attempt,
)
from oai_core.call import Call
from oai_core.effects import Flow
from oai_core.hooks import Middleware, SendOn

from .rate import Rate

TOKENS = "OAI_BUDGET_TOKENS"
PER_MINUTE = "OAI_BUDGET_PER_MINUTE"


class BudgetExceededError(OpenAIError):
    """The tokens are used up: those of the plugin, or of the account at the server."""


def _limit(variable: str) -> int | None:
    text = os.environ.get(variable)
    if not text:
        return None
    if not text.isdecimal() or int(text) == 0:
        raise ValueError(f"{variable}: {text!r} is not a number above 0")
    return int(text)


@attrs.define(eq=False)
class Budget:
    """At most `tokens` in all and `per_minute` attempts a minute; `None` sets no limit.

    `spent` counts the tokens that responses report. Calls that run at the same time may
    together go beyond the limit, since a call's tokens are known when it is over.
    """

    tokens: int | None = attrs.field(factory=lambda: _limit(TOKENS))
    per_minute: int | None = attrs.field(factory=lambda: _limit(PER_MINUTE))
    spent: int = attrs.field(default=0, init=False)
    name: str = attrs.field(default="budget", init=False)
    rate: Rate = attrs.field(
        init=False, default=attrs.Factory(lambda self: Rate(self.per_minute), takes_self=True)
    )
    _lock: Lock = attrs.field(factory=Lock, init=False)

    @hookimpl
    def oai_before_call(self, call: Call) -> None:
        """Refuse the call once nothing is left."""
        if self.tokens is not None and self.spent >= self.tokens:
            raise BudgetExceededError(
                f"{call.operation.id}: {self.spent} of {self.tokens} tokens are spent"
            )

    @hookimpl
    def oai_middleware(self, operation: Operation) -> Middleware | None:
        """Only what makes models work counts."""
        return self._attempt if operation.method == "POST" else None

    @per_attempt
    def _attempt(self, call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        delay = self.rate.reserve()
        if delay > 0:
            yield Sleep(delay)
        response = yield from send(request)
        if response.content is not None and response.status == 200:
            self._spend(_usage(response.content))
        return response

    @hookimpl
    def oai_stream_event(self, event: Any) -> None:
        """Only the last events of a stream report usage."""
        for holder in (event, getattr(event, "response", None)):
            total = getattr(getattr(holder, "usage", None), "total_tokens", None)
            if isinstance(total, int):
                self._spend(total)

    @hookimpl
    def oai_map_error(self, error: Exception) -> Exception | None:
        """Let a program handle both kinds of end with one `except`."""
        if isinstance(error, APIStatusError) and error.code == "insufficient_quota":
            return BudgetExceededError(error.message)
        return None

    def _spend(self, tokens: int) -> None:
        with self._lock:
            self.spent += tokens


def _usage(content: bytes) -> int:
    """The total in a JSON body, 0 where there is none."""
    if b'"total_tokens"' not in content:
        return 0
    try:
        body: Any = json.loads(content)
    except ValueError:
        return 0
    usage: Any = cast("dict[str, Any]", body).get("usage") if isinstance(body, dict) else None
    total = cast("dict[str, Any]", usage).get("total_tokens") if isinstance(usage, dict) else None
    return total if isinstance(total, int) else 0
