"""Tools: something that a model may call by name, with arguments that follow a schema."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Generic, ParamSpec, TypeVar

from .signatures import Signature

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
T_co = TypeVar("T_co", covariant=True)


class Tool:
    """A tool as the model sees it. `parameters` is the JSON schema of its arguments.

    `strict` holds the model to that schema. A custom tool takes a text instead of arguments; where
    it has a `grammar`, that is `("lark" | "regex", definition)`, and the text follows it.
    """

    name: str
    description: str
    parameters: dict[str, Any]
    strict: bool = True
    custom: bool = False
    grammar: tuple[str, str] | None = None

    def parse(self, arguments: str) -> Any:
        """Read the arguments as the model wrote them.

        Raises `StructuredOutputError`, which names the place and keeps the text.
        """
        raise NotImplementedError

    def responses_tool(self) -> Any:
        """The mapping that `client.responses` takes among `tools`."""
        if self.custom:
            shape: dict[str, Any] = {"format": {"type": "text"}}
            if self.grammar is not None:
                syntax, definition = self.grammar
                shape["format"] = {"type": "grammar", "syntax": syntax, "definition": definition}
            return {"type": "custom", **self._labels(), **shape}
        return {"type": "function", **self._labels(), **self._arguments()}

    def chat_tool(self) -> Any:
        """The mapping that `client.chat.completions` takes among `tools`."""
        if self.custom:
            shape: dict[str, Any] = {"format": {"type": "text"}}
            if self.grammar is not None:
                grammar = dict(zip(("syntax", "definition"), self.grammar, strict=True))
                shape["format"] = {"type": "grammar", "grammar": grammar}
            return {"type": "custom", "custom": {**self._labels(), **shape}}
        return {"type": "function", "function": {**self._labels(), **self._arguments()}}

    def _labels(self) -> dict[str, Any]:
        labels = {"name": self.name, "description": self.description}
        return {key: text for key, text in labels.items() if text}

    def _arguments(self) -> dict[str, Any]:
        return {"parameters": self.parameters, "strict": self.strict}

    def __repr__(self) -> str:
        """Name it."""
        return f"<{type(self).__name__} {self.name}>"


class FunctionTool(Tool, Generic[P, R_co]):
    """A function as a tool; called, it is that function."""

    function: Callable[P, R_co]

    def __init__(
        self,
        function: Callable[P, R_co],
        signature: Signature,
        *,
        custom: bool = False,
        grammar: tuple[str, str] | None = None,
    ) -> None:
        """`signature` is what was read from the function; `tool` does that."""
        update_wrapper(self, function, updated=())
        self.function = function
        self.signature = signature
        self.name = signature.name
        self.description = signature.description
        self.parameters = signature.parameters
        self.strict = signature.strict
        self.custom = custom
        self.grammar = grammar

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Call the function."""
        return self.function(*args, **kwargs)

    @property
    def is_async(self) -> bool:
        """Whether the function is `async def`, which a blocking client cannot run."""
        return inspect.iscoroutinefunction(self.function)

    def parse(self, arguments: str) -> dict[str, Any]:
        """Read the arguments as the model wrote them: the function's keyword arguments.

        Raises `StructuredOutputError`, which names the place and keeps the text.
        """
        if self.custom:
            return dict.fromkeys(self.parameters["properties"], arguments)
        from ..structured.formats import format_of

        # Some servers leave out the arguments of a function that has none.
        parsed: dict[str, Any] = format_of(self.signature.arguments).decode(arguments or "{}")
        return parsed


class TypeTool(Tool, Generic[T_co]):
    """A type as a tool: calling it gives a value of the type, and there is nothing to run."""

    target: Callable[..., T_co]

    def __init__(self, tp: type[T_co], name: str, description: str) -> None:
        """Take an attrs class, a dataclass, a TypedDict or a pydantic model."""
        from ..structured.formats import format_of

        self.target = tp
        self.name = name
        self.description = description
        self.parameters = format_of(tp).schema

    def parse(self, arguments: str) -> T_co:
        """Read the arguments as the model wrote them: a value of the type.

        Raises `StructuredOutputError`, which names the place and keeps the text.
        """
        from ..structured.formats import format_of

        made: Any = format_of(self.target).decode(arguments or "{}")
        parsed: T_co = made
        return parsed
