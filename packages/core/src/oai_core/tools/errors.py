"""What goes wrong with tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import OpenAIError

if TYPE_CHECKING:
    from .calls import ToolCall

__all__ = ["ToolError", "ToolLimitError", "ToolRefusedError"]


class ToolError(OpenAIError):
    """A tool failed, and `run_tools` was told to raise; what the tool raised is `__cause__`.

    A tool may raise it itself: the model is then told the message and nothing else. `call` is the
    call, and `result` what the run had come to.
    """

    call: ToolCall | None
    result: Any

    def __init__(self, message: str, *, call: ToolCall | None = None, result: Any = None) -> None:
        super().__init__(message)
        self.call = call
        self.result = result


class ToolRefusedError(ToolError):
    """Raised by a plugin in `oai_before_tool`: this call must not run. The model is told why."""


class ToolLimitError(OpenAIError):
    """`run_tools` came to a limit before the model had its answer.

    `limit` is the argument: `"max_turns"`, `"max_calls"`, `"max_total_tokens"` or `"max_seconds"`.
    `result` is what the run had come to: its turns, the calls that ran, those that did not.
    """

    limit: str
    result: Any

    def __init__(self, message: str, *, limit: str = "", result: Any = None) -> None:
        super().__init__(message)
        self.limit = limit
        self.result = result
