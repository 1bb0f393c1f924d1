"""How the loop of tools talks to `client.chat.completions`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from oai_core.components import Component
from oai_core.encoding import ENCODERS
from oai_core.tools.api import Api, listed, named, relaxed
from oai_core.tools.calls import ToolCall, as_text
from oai_core.tools.limits import Limits
from oai_core.tools.loop import AsyncToolRun, ToolRun
from oai_core.tools.make import ToolSet
from oai_core.tools.state import Run

from ..operations.chat_completions import CREATE_CHAT_COMPLETION
from .parsed import ParsedChatCompletion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.resources import AsyncResource, Resource
    from oai_core.tools.calls import Reason
    from oai_core.tools.events import ToolEvent

    from .events import ChatCompletionStreamEvent

T = TypeVar("T")
if TYPE_CHECKING:
    ChatToolEvent: TypeAlias = ToolEvent[ParsedChatCompletion[T]] | ChatCompletionStreamEvent[T]
    """What a run hands out: its own events and, with `stream=True`, those of the model."""

CUT = ("content_filter", "length")
"""Reasons to finish that leave an answer incomplete."""


class ChatApi(Api[ParsedChatCompletion[T]], Generic[T]):
    """A conversation by completions: every request has all messages."""

    parts = frozenset({"text"})
    final = "get_final_completion"

    def __init__(
        self,
        resource: Any,
        tools: ToolSet,
        *,
        response_format: Any,
        stream: bool | None,
        params: dict[str, Any],
    ) -> None:
        """Raise `TypeError` for parameters that a loop cannot have."""
        wants_value = response_format is not None and not _is_plain(response_format)
        super().__init__(resource, tools, wants_value=wants_value, stream=stream)
        CREATE_CHAT_COMPLETION.check_names(params.keys(), resource.run_tools)
        if params.get("n") not in (None, 1):
            raise TypeError("n: run_tools() goes on with one answer; leave it out")
        if params.get("stream_to") is not None:
            raise TypeError("stream_to: iterate the run with stream=True")
        self._params = {**params, "response_format": response_format, "tools": tools.given or None}
        self._described = named([*tools.others, *(params.get("functions") or ())])
        self._messages: list[Any] = listed("messages", params.get("messages"))
        self._is_first = True

    def request(self, outputs: Sequence[Any], run: Run[ParsedChatCompletion[T]]) -> dict[str, Any]:
        """All messages so far, and the outputs."""
        params = {**self._params, "messages": [*self._messages, *outputs]}
        if not self._is_first and "tool_choice" in params:
            params["tool_choice"] = relaxed(params["tool_choice"])
        if self.streams and run.limits.max_total_tokens is not None:
            given = params.get("stream_options") or {}
            params["stream_options"] = {"include_usage": True, **ENCODERS.shallow(given)}
        return params

    def calls(self, response: ParsedChatCompletion[T], turn: int) -> list[ToolCall]:
        """The calls in the message, functions in the old form too."""
        choice = _choice(response)
        if choice is None or choice.finish_reason in CUT:
            return []
        calls: list[ToolCall] = []
        items: Any = choice.message.tool_calls
        for item in items if items.__class__ is list else ():
            plain, called = _parts(item)
            name = as_text(called.get("name") or plain.get("type"))
            custom = "custom" in plain
            text = as_text(called.get("input" if custom else "arguments"))
            tool = self.tools.tool_for(name)
            call_id = as_text(plain.get("id"))
            calls.append(
                ToolCall(call_id, name, text, turn, len(calls), custom, tool=tool, item=item)
            )
        old: Any = getattr(choice.message, "function_call", None)
        if isinstance(old, Component) and not calls:
            called = ENCODERS.shallow(old)
            name, text = as_text(called.get("name")), as_text(called.get("arguments"))
            calls.append(ToolCall("", name, text, turn, 0, item=old))
        return calls

    def is_elsewhere(self, call: ToolCall) -> bool:
        """Tools that were only described, and kinds of calls that are not known."""
        return call.name in self._described or not _parts(call.item)[1]

    def reason(self, response: ParsedChatCompletion[T]) -> Reason:
        """By the reason to finish."""
        choice = _choice(response)
        if choice is None:
            return "failed"
        return "incomplete" if choice.finish_reason in CUT else "done"

    def output(self, call: ToolCall, content: str | list[Any]) -> dict[str, Any]:
        """The message that answers a call."""
        return {"role": "tool", "tool_call_id": call.call_id, "content": content}

    def record(self, outputs: Sequence[Any], response: ParsedChatCompletion[T]) -> None:
        """Add what was told, and the message of the answer."""
        choice = _choice(response)
        answer = [] if choice is None else [_message(choice.message)]
        self._messages = [*self._messages, *outputs, *answer]
        self._is_first = False

    def items(self) -> list[Any]:
        """The messages."""
        return self._messages

    def usage(self, response: ParsedChatCompletion[T]) -> Any:
        """The usage, if the server says it."""
        return response.usage


def _is_plain(response_format: Any) -> bool:
    return isinstance(response_format, dict | Component)


def _choice(response: ParsedChatCompletion[Any]) -> Any:
    choices: Any = response.choices
    for choice in choices if choices.__class__ is list else ():
        if isinstance(getattr(choice, "message", None), Component):
            return choice
    return None


def _parts(item: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """A call as plain values, and what is called; some servers leave out the type."""
    plain = _dict(ENCODERS.to_jsonable(item))
    return plain, _dict(plain.get("custom") or plain.get("function"))


def _dict(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _message(message: Any) -> dict[str, Any]:
    """A message of the model, as a request takes it: without what only answers have."""
    plain: dict[str, Any] = {"content": None, **ENCODERS.to_jsonable(message), "role": "assistant"}
    plain.pop("annotations", None)
    if isinstance(plain.get("audio"), dict):
        plain["audio"] = {"id": plain["audio"].get("id")}
    return {name: value for name, value in plain.items() if value is not None or name == "content"}


def start(
    resource: Resource | AsyncResource,
    tools: Iterable[Any] | None,
    response_format: Any,
    limits: Limits,
    stream: bool | None,
    params: dict[str, Any],
) -> Any:
    """Check what was given, and make the run; nothing is sent yet."""
    api: ChatApi[Any] = ChatApi(
        resource, ToolSet(tools), response_format=response_format, stream=stream, params=params
    )
    kind: Any = ToolRun if api.blocking else AsyncToolRun
    return kind(Run(api, limits), cast("Any", resource)._client.transport)
