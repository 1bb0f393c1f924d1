"""What the loop needs to know of an API: how a model is asked, what it asks for, how it is told."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from ..components import Component
from ..effects import Flow, Invoke
from ..encoding import ENCODERS
from ..errors import OpenAIError
from ..helpers.events import EmitAll
from ..timeouts import check_timeout
from .calls import Reason, ToolCall
from .definition import FunctionTool
from .limits import bounded
from .make import ToolSet
from .within import Within

if TYPE_CHECKING:
    from .state import Run

R = TypeVar("R")
SHORTEST = 0.001  # seconds that a request is given at least; 0 is no time


class Api(ABC, Generic[R]):
    """One conversation with a model; `R` is its answer. Each API has a subclass."""

    parts: ClassVar[frozenset[str]]
    """Types of the content parts that an output may be made of."""
    final: ClassVar[str]
    """The method of a stream that gives the answer."""

    def __init__(
        self, resource: Any, tools: ToolSet, *, wants_value: bool, stream: bool | None
    ) -> None:
        """`wants_value` says that the answer's text is read as a type, and has to fit.

        `resource` has methods `parse` and `stream`. Raises `TypeError` for what cannot work: async
        tools of a blocking client.
        """
        self.resource = resource
        self.client: Any = resource._client
        self.tools = tools
        self.blocking: bool = self.client._blocking
        self.wants_value = wants_value
        self.streams = bool(stream)
        for name in tools.names if self.blocking else ():
            found = tools.tool_for(name)
            if isinstance(found, FunctionTool) and found.is_async:
                raise TypeError(
                    f"tools: {name!r} is async, which a blocking client cannot run; use AsyncOpenAI"
                )

    @abstractmethod
    def request(self, outputs: Sequence[Any], run: Run[R]) -> dict[str, Any]:
        """The parameters of a call that tells the model `outputs` and asks again."""

    @abstractmethod
    def calls(self, response: R, turn: int) -> list[ToolCall]:
        """The calls in an answer that the server does not run itself."""

    @abstractmethod
    def is_elsewhere(self, call: ToolCall) -> bool:
        """Whether a call that no tool of ours answers is the caller's to answer."""

    @abstractmethod
    def reason(self, response: R) -> Reason:
        """Why an answer without calls ends the run."""

    @abstractmethod
    def output(self, call: ToolCall, content: str | list[Any]) -> Any:
        """The form in which the model is told what a call gave."""

    @abstractmethod
    def record(self, outputs: Sequence[Any], response: R) -> None:
        """Take what was told and answered into the conversation."""

    @abstractmethod
    def items(self) -> list[Any]:
        """The whole conversation so far."""

    @abstractmethod
    def usage(self, response: R) -> Any:
        """The tokens that an answer used, if the server says so."""

    def ask(self, outputs: Sequence[Any], run: Run[R]) -> Flow[R]:
        """Tell the model what its calls gave, and ask again, in the time that is left."""
        params = self.request(outputs, run)
        if run.turns:  # under the key of another request a server repeats its answer
            params.pop("idempotency_key", None)
        seconds = run.seconds_left
        if seconds is not None:
            usual = check_timeout(params.get("timeout", self.client.config.timeout))
            params["timeout"] = bounded(usual, max(seconds, SHORTEST))
        try:
            if not self.streams:
                ask = Invoke(lambda: self.resource.parse(**params))
                answer: R = yield Within(ask, seconds)
                return answer
            manager = self.resource.stream(**params)
            opens = manager.__enter__ if self.blocking else manager.__aenter__
            stream = yield Within(Invoke(opens), seconds)
            yield EmitAll(stream, None if seconds is None else run.in_time)
            answer = yield Invoke(getattr(stream, self.final))
            return answer
        except OpenAIError as error:
            # Arguments that do not fit are answered like other faults of a call, and are no end.
            response: Any = getattr(error, "completion", None)
            if response is None or (self.wants_value and not self.calls(response, 0)):
                raise
            found: R = response
            return found

    def content(self, value: Any) -> str | list[Any]:
        """What a tool returned, as the API takes it: a text, content parts, or else JSON.

        Raises `TypeError` or `ValueError` for what cannot be sent.
        """
        if isinstance(value, str):
            # Names of files may hold lone surrogates, which no request can.
            return value.encode("utf-8", "backslashreplace").decode()
        text: bytes = self.client._runtime.codec.dumps(value)
        items: Any = value
        if isinstance(value, list) and value and all(map(self._is_part, items)):
            return items  # type: ignore[no-any-return]
        return text.decode()

    def _is_part(self, item: Any) -> bool:
        if isinstance(item, Component):
            return getattr(item, "type", None) in self.parts
        return isinstance(item, dict) and cast("Any", item).get("type") in self.parts


def listed(name: str, given: Any) -> list[Any]:
    """A list of one's own of the parameter `name`; raises `TypeError` for what is not several."""
    if isinstance(given, str | Mapping | Component) or not hasattr(given or (), "__iter__"):
        raise TypeError(f"{name}: a list is needed, not {type(cast('Any', given)).__name__}")
    return list(given or ())


def named(tools: Iterable[Any]) -> set[str]:
    """The names in tools of the API, as mappings or components, at any depth."""
    found: set[str] = set()
    for tool in tools:
        plain: Any = ENCODERS.to_jsonable(tool)
        for shown in (plain, plain.get("function"), plain.get("custom")):
            if shown and isinstance(shown.get("name"), str):
                found.add(shown["name"])
        found |= named(plain.get("tools") or ())
    return found


def relaxed(choice: Any) -> Any:
    """A `tool_choice` for the turns after the first: what demands a call would never end."""
    if choice is None or isinstance(choice, str):
        return "auto" if choice == "required" else choice
    plain: Any = ENCODERS.to_jsonable(choice)
    if plain.get("type") != "allowed_tools":
        return "auto"
    if "allowed_tools" in plain:
        return {**plain, "allowed_tools": {**plain["allowed_tools"], "mode": "auto"}}
    return {**plain, "mode": "auto"}
