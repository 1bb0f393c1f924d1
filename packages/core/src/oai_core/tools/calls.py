"""Calls of tools, and what became of them."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

import attrs

from .._json import dumps
from ..redaction import redact
from .definition import Tool

R_co = TypeVar("R_co", covariant=True)

Reason = Literal["done", "client_tool", "incomplete", "failed"]
"""Why a run ended: the model is done; a tool is asked for that is the caller's to run; the answer
was cut off, by a limit of tokens or a filter; the server reports a failure, in the answer."""


def _shown(error: Exception | None) -> str:
    return redact(repr(error))


def as_text(value: Any) -> str:
    """A member of a call that is a text; some servers send the arguments as JSON values."""
    if value is None or isinstance(value, str):
        return value or ""
    return dumps(value).decode()


@attrs.frozen(eq=False)
class ToolCall:
    """A call that the model asked for.

    `arguments` is JSON text, or the text of a custom tool, as the model wrote it. `turn` counts the
    answers of the model from 1, `index` the calls of one answer from 0. `tool` is ours of that
    name, if there is one; `item` is the call as the API gave it.
    """

    call_id: str
    name: str
    arguments: str
    turn: int
    index: int
    custom: bool = False
    tool: Tool | None = attrs.field(default=None, repr=False)
    item: Any = attrs.field(default=None, repr=False)

    def parse(self) -> Any:
        """The arguments by the tool's types; raises `StructuredOutputError`.

        Raises `LookupError` where the tool is none of ours.
        """
        if self.tool is None:
            raise LookupError(f"{self.name}: its arguments have no type, for it is no tool of ours")
        return self.tool.parse(self.arguments)

    @property
    def content(self) -> tuple[str, str, bool]:
        """What tells whether two calls of one id are the same."""
        return self.name, self.arguments, self.custom


@attrs.frozen(eq=False)
class ToolOutcome:
    """What became of a call: `output` is what the model is told, in the API's form.

    `value` is what the tool returned, `error` what it raised instead, and `trace` the traceback of
    that as text, which the error itself does not hold. `elapsed` is in seconds.
    """

    call: ToolCall
    output: Any
    value: Any = None
    error: Exception | None = attrs.field(default=None, repr=_shown)
    trace: str | None = attrs.field(default=None, repr=False)
    elapsed: float = 0.0


@attrs.frozen(eq=False)
class ToolRunResult(Generic[R_co]):
    """What a run came to.

    `response` is the model's last answer, `turns` are all of them, `calls` the calls that were run,
    in order. `pending` are calls that nobody answered yet, and `unsent` the outputs, in the API's
    form, that the model was not told. `items` are what a next request would begin with: the whole
    conversation. `usage` is summed over all turns, `None` where the server never said it.
    """

    reason: Reason | str
    turns: tuple[R_co, ...]
    calls: tuple[ToolOutcome, ...]
    pending: tuple[ToolCall, ...]
    unsent: tuple[Any, ...] = attrs.field(repr=False)
    items: tuple[Any, ...] = attrs.field(repr=False)
    usage: Any

    @property
    def response(self) -> R_co:
        """The model's last answer; `IndexError` if there was none yet."""
        return self.turns[-1]
