"""Making tools: the decorator, and what is taken among `tools`."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from types import FunctionType, MethodType
from typing import Any, Literal, ParamSpec, TypeVar, cast, overload
from weakref import WeakKeyDictionary

from ..components import Component
from .definition import FunctionTool, Tool, TypeTool
from .docstrings import parse_docstring
from .signatures import Signature, check_name, read_signature

__all__ = ["ToolSet", "as_tool", "tool"]

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

# A tool holds its function, so that what is kept here for plain functions must not.
_SIGNATURES: WeakKeyDictionary[Any, dict[bool, Signature]] = WeakKeyDictionary()


@overload
def tool(function: Callable[P, R], /) -> FunctionTool[P, R]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    custom: bool = False,
    grammar: tuple[Literal["lark", "regex"], str] | None = None,
) -> Callable[[Callable[P, R]], FunctionTool[P, R]]: ...
def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    custom: bool = False,
    grammar: tuple[Literal["lark", "regex"], str] | None = None,
) -> Any:
    """Make a tool of a function, plain or async: `@tool`, or `@tool(name=...)`.

    Name, description and schema come from its name, docstring and annotations. `strict=False` lets
    the model leave out what has a default, and allows types that a strict schema cannot say.
    `custom` makes it a custom tool, whose one parameter is the text that the model writes, by a
    `grammar` if there is one: its syntax and its definition. A parameter that is annotated as
    `ToolContext` is given by the client. Raises `TypeError`, naming the parameter, for what a model
    cannot give.
    """
    if grammar is not None:
        _check_grammar(grammar)

    def make(function: Callable[..., Any]) -> FunctionTool[..., Any]:
        _check_function(function)
        signature = read_signature(function, name=name, description=description, strict=strict)
        if custom or grammar is not None:
            _check_custom(signature)
        return FunctionTool(
            function, signature, custom=custom or grammar is not None, grammar=grammar
        )

    return make if function is None else make(function)


def _check_function(function: Any) -> None:
    if not isinstance(function, FunctionType | MethodType):
        raise TypeError(f"tool: a function is needed, not {type(function).__name__}")
    if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
        raise TypeError(f"tool {function.__name__}: a tool returns its result, it cannot yield")


def _check_grammar(grammar: Any) -> None:
    pair: tuple[Any, ...] = grammar if grammar.__class__ is tuple else ()
    if len(pair) != 2 or pair[0] not in ("lark", "regex") or not isinstance(pair[1], str):
        raise TypeError('grammar: ("lark", definition) or ("regex", pattern) is needed')


def _check_custom(signature: Signature) -> None:
    kinds = [member.get("type") for member in signature.parameters["properties"].values()]
    if kinds != ["string"]:
        raise TypeError(f"tool {signature.name}: a custom tool takes one parameter, a str")


@overload
def as_tool(value: Tool) -> Tool: ...
@overload
def as_tool(value: type[T]) -> TypeTool[T]: ...  # type: ignore[overload-overlap]
@overload
def as_tool(value: Callable[P, R]) -> FunctionTool[P, R]: ...
def as_tool(value: Any) -> Tool:
    """Make a tool of a function or a type; a tool is returned as it is.

    A type is an attrs class, a dataclass, a TypedDict or a pydantic model: its arguments are parsed
    to an instance, and there is nothing to run. Raises `TypeError` for anything else.
    """
    if isinstance(value, Tool):
        return value
    if isinstance(value, type):
        return _of_type(cast("type[Any]", value))
    if not isinstance(value, FunctionType | MethodType):
        raise TypeError(
            f"tools: {type(value).__name__} is no tool; a function, a type or a mapping is needed"
            f"{'; write a function around it' if callable(value) else ''}"
        )
    _check_function(value)
    bound = isinstance(value, MethodType)
    known = _SIGNATURES.setdefault(getattr(value, "__func__", value), {})
    if bound not in known:
        known[bound] = read_signature(value, name=None, description=None, strict=True)
    return FunctionTool(value, known[bound])


def _of_type(tp: type[T]) -> TypeTool[T]:
    name = check_name(tp.__name__, f"tool {tp.__name__}")
    written = vars(tp).get("__doc__") or ""
    if written.startswith(f"{name}("):  # what a dataclass without a docstring is given
        written = ""
    return TypeTool(tp, name, parse_docstring(written)[0])


class ToolSet:
    """The tools of a call: ours by name, and those of the API as they were given."""

    def __init__(self, tools: Iterable[Any] | None) -> None:
        """Take tools, functions and types; the API's own mappings and components pass as they are.

        Raises `TypeError` for what no tool can be made of, `ValueError` for a name given twice.
        """
        self.given: list[Any] = []
        self._tools: dict[str, Tool] = {}
        given: Any = tools
        kind = type(given).__name__
        is_one = isinstance(given, Tool | str | Mapping | Component | type)
        if is_one or not hasattr(given or (), "__iter__"):
            raise TypeError(f"tools: a list of tools is needed, not {kind}")
        for index, value in enumerate(tools or ()):
            if isinstance(value, Mapping | Component):
                self.given.append(value)
                continue
            try:
                made = as_tool(value)
            except TypeError as error:
                raise TypeError(f"tools[{index}]: {str(error).removeprefix('tools: ')}") from error
            if made.name in self._tools:
                raise ValueError(f"tools: two tools have the name {made.name!r}")
            self._tools[made.name] = made
            self.given.append(made)

    def __bool__(self) -> bool:
        """Whether there is any tool."""
        return bool(self.given)

    @property
    def names(self) -> list[str]:
        """The names of our tools."""
        return list(self._tools)

    @property
    def others(self) -> list[Any]:
        """The API's own tools, as they were given."""
        return [tool for tool in self.given if not isinstance(tool, Tool)]

    def tool_for(self, name: str) -> Tool | None:
        """The tool of that name, if it is one of ours."""
        return self._tools.get(name)

    def responses_tools(self) -> list[Any]:
        """All tools, as `client.responses` takes them."""
        return [tool.responses_tool() if isinstance(tool, Tool) else tool for tool in self.given]

    def chat_tools(self) -> list[Any]:
        """All tools, as `client.chat.completions` takes them."""
        return [tool.chat_tool() if isinstance(tool, Tool) else tool for tool in self.given]
