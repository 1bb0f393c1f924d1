"""How the loop of tools talks to `client.responses`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from oai_core.tools.api import Api, listed, named, relaxed
from oai_core.tools.calls import ToolCall, as_text
from oai_core.tools.limits import Limits
from oai_core.tools.loop import AsyncToolRun, ToolRun
from oai_core.tools.make import ToolSet
from oai_core.tools.state import Run

from ..operations.responses import CREATE_RESPONSE
from .parsed import ParsedResponse

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.resources import AsyncResource, Resource
    from oai_core.structured import Format
    from oai_core.tools.calls import Reason
    from oai_core.tools.events import ToolEvent

    from .events import ParsedResponseStreamEvent

T = TypeVar("T")
if TYPE_CHECKING:
    ResponseToolEvent: TypeAlias = ToolEvent[ParsedResponse[T]] | ParsedResponseStreamEvent[T]
    """What a run hands out: its own events and, with `stream=True`, those of the model."""

OURS: Mapping[str, str] = {"function_call": "arguments", "custom_tool_call": "input"}
"""Types of the calls that tools of ours may answer, and where their arguments are."""
THEIRS = frozenset(
    {
        "apply_patch_call",
        "computer_call",
        "local_shell_call",
        "mcp_approval_request",
        "shell_call",
        "tool_search_call",
    }
)
"""Types of other calls that wait for the caller, unless the response has their output."""
ENCRYPTED = "reasoning.encrypted_content"


class ResponsesApi(Api[ParsedResponse[T]], Generic[T]):
    """A conversation by responses: continued by its id, or sent again where nothing is stored."""

    parts = frozenset({"input_file", "input_image", "input_text"})
    final = "get_final_response"

    def __init__(
        self,
        resource: Any,
        tools: ToolSet,
        *,
        text_format: type[T] | Format[T] | None,
        stream: bool | None,
        params: dict[str, Any],
    ) -> None:
        """Raise `TypeError` for parameters that a loop cannot have."""
        super().__init__(resource, tools, wants_value=text_format is not None, stream=stream)
        CREATE_RESPONSE.check_names(params.keys(), resource.run_tools)
        if params.get("background"):
            raise TypeError("background: run_tools() waits for each answer; leave it out")
        if params.get("stream_to") is not None:
            raise TypeError("stream_to: iterate the run with stream=True")
        self._params = {**params, "text_format": text_format, "tools": tools.given or None}
        self._described = named(tools.others)
        self._last: ParsedResponse[T] | None = None
        self._in_conversation = params.get("conversation") is not None
        self._resends = params.get("store") is False and not self._in_conversation
        given = params.get("input")
        if isinstance(given, str):
            self._items: list[Any] = [{"role": "user", "content": given}]
        else:
            self._items = self._params["input"] = listed("input", given)
        if self._resends and params.get("reasoning") is not None:
            include = list(params.get("include") or ())
            self._params["include"] = [*include, *({ENCRYPTED} - set(include))]

    def request(self, outputs: Sequence[Any], run: Run[ParsedResponse[T]]) -> dict[str, Any]:
        """The first request as it was given; later ones bring outputs alone, if that is enough."""
        params = dict(self._params)
        if self._last is None:
            if "input" in params and not params["input"]:
                del params["input"]
            return params
        if "tool_choice" in params:
            params["tool_choice"] = relaxed(params["tool_choice"])
        params["input"] = list(outputs)
        if self._resends or not (self._in_conversation or self._last.id):
            params["input"] = [item for item in (*self._items, *outputs) if not _is_lost(item)]
        elif not self._in_conversation:
            params["previous_response_id"] = self._last.id
        return params

    def calls(self, response: ParsedResponse[T], turn: int) -> list[ToolCall]:
        """Function calls, calls of custom tools, and others that the caller has to answer."""
        if response.status in ("cancelled", "failed", "incomplete"):
            return []
        items = _output(response)
        answered = [
            getattr(item, "call_id", None)
            for item in items
            if str(getattr(item, "type", "")).endswith("_output")
        ]
        calls: list[ToolCall] = []
        for item in items:
            kind = str(getattr(item, "type", None))
            if kind in OURS:
                calls.append(self._call(item, turn, len(calls)))
            elif kind in THEIRS and _waits(item, answered):
                call_id = as_text(getattr(item, "call_id", None) or getattr(item, "id", None))
                calls.append(ToolCall(call_id, kind, "", turn, len(calls), item=item))
        return calls

    def _call(self, item: Any, turn: int, index: int) -> ToolCall:
        name = as_text(item.name)
        # A tool outside of namespaces that is loaded late is in one of its own name.
        is_ours = item.namespace in (None, name)
        return ToolCall(
            as_text(item.call_id or item.id),
            name,
            as_text(getattr(item, OURS[item.type])),
            turn,
            index,
            custom=item.type == "custom_tool_call",
            tool=self.tools.tool_for(name) if is_ours else None,
            item=item,
        )

    def is_elsewhere(self, call: ToolCall) -> bool:
        """Tools that were only described, those of namespaces, and those of the API."""
        item = call.item
        if item.type not in OURS or item.namespace not in (None, item.name):
            return True
        return call.name in self._described

    def reason(self, response: ParsedResponse[T]) -> Reason:
        """By the response's status."""
        if response.status == "incomplete":
            return "incomplete"
        return "failed" if response.status in ("cancelled", "failed") else "done"

    def output(self, call: ToolCall, content: str | list[Any]) -> dict[str, Any]:
        """The item that answers a call."""
        kind = "custom_tool_call_output" if call.custom else "function_call_output"
        made: dict[str, Any] = {"type": kind, "call_id": call.call_id, "output": content}
        caller = getattr(call.item, "caller", None)
        return made if caller is None else {**made, "caller": caller}

    def record(self, outputs: Sequence[Any], response: ParsedResponse[T]) -> None:
        """Add what was told, and the items of the answer."""
        self._items = [*self._items, *outputs, *_output(response)]
        self._last = response

    def items(self) -> list[Any]:
        """Input, answers and outputs."""
        return self._items

    def usage(self, response: ParsedResponse[T]) -> Any:
        """The usage, if the server says it."""
        return response.usage


def _output(response: ParsedResponse[Any]) -> list[Any]:
    output: Any = response.output
    return output if output.__class__ is list else []


def _waits(item: Any, answered: list[Any]) -> bool:
    if item.type == "tool_search_call":
        return getattr(item, "execution", None) == "client"
    return getattr(item, "call_id", None) is None or item.call_id not in answered


def _is_lost(item: Any) -> bool:
    """Whether an item is reasoning that the server did not keep, so that it cannot look it up."""
    if getattr(item, "type", None) != "reasoning":
        return False
    return getattr(item, "encrypted_content", None) is None


def start(
    resource: Resource | AsyncResource,
    tools: Iterable[Any] | None,
    text_format: type[T] | Format[T] | None,
    limits: Limits,
    stream: bool | None,
    params: dict[str, Any],
) -> Any:
    """Check what was given, and make the run; nothing is sent yet."""
    api: ResponsesApi[T] = ResponsesApi(
        resource, ToolSet(tools), text_format=text_format, stream=stream, params=params
    )
    kind: Any = ToolRun if api.blocking else AsyncToolRun
    return kind(Run(api, limits), cast("Any", resource)._client.transport)
