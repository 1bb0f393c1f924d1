"""Signatures of generated methods, written out only when somebody asks for them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .operations import Operation
from .options import NOT_SET

if TYPE_CHECKING:
    from .sockets.sending import ClientEvent


def _text(annotation: Any) -> Any:
    """An annotation as its author wrote it, without `Required[...]`."""
    text = getattr(annotation, "__forward_arg__", annotation)
    if isinstance(text, str):
        for wrapper in ("Required[", "NotRequired["):
            if text.startswith(wrapper):
                return text[len(wrapper) : -1]
    return text


class LazySignature(inspect.Signature):
    """A signature whose parameters come from a TypedDict that is imported on first use."""

    __slots__ = ("_function", "_made", "_operation")

    def __init__(self, function: Callable[..., Any], operation: Operation | ClientEvent) -> None:
        """Keep both; nothing is computed yet."""
        self._function = function
        self._operation = operation
        self._made: inspect.Signature | None = None

    def _make(self) -> inspect.Signature:
        if self._made is None:
            self._made = _written_out(self._function, self._operation)
        return self._made

    @property
    def parameters(self) -> MappingProxyType[str, inspect.Parameter]:
        """All parameters by name."""
        return self._make().parameters

    @property
    def return_annotation(self) -> Any:
        """What the method returns."""
        return self._make().return_annotation

    # The base class reads these two slots directly.
    @property
    def _parameters(self) -> Any:
        return self._make().parameters

    @property
    def _return_annotation(self) -> Any:
        return self._make().return_annotation

    def replace(self, **changes: Any) -> inspect.Signature:  # type: ignore[override]
        """Return an ordinary signature with changes."""
        return self._make().replace(**changes)

    __replace__ = replace  # type: ignore[assignment]

    def __reduce__(self) -> Any:
        """Pickle and copy as an ordinary signature."""
        return self._make().__reduce__()


def _written_out(
    function: Callable[..., Any], operation: Operation | ClientEvent
) -> inspect.Signature:
    annotations = function.__annotations__
    code = function.__code__
    count = code.co_argcount
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    parameters = [
        inspect.Parameter(name, kind, annotation=annotations.get(name, inspect.Parameter.empty))
        for name in code.co_varnames[:count]
    ]
    own = code.co_varnames[count : count + code.co_kwonlyargcount]
    defaults = function.__kwdefaults__ or {}
    keywords = {
        name: inspect.Parameter(
            name,
            inspect.Parameter.KEYWORD_ONLY,
            default=defaults.get(name, inspect.Parameter.empty),
            annotation=annotations.get(name, inspect.Parameter.empty),
        )
        for name in own
    }
    for name, annotation in _declared(operation).items():
        required = name in operation.required
        keywords.setdefault(
            name,
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=inspect.Parameter.empty if required else NOT_SET,
                annotation=_text(annotation),
            ),
        )
    return inspect.Signature(
        [*parameters, *keywords.values()],
        return_annotation=annotations.get("return", inspect.Parameter.empty),
    )


def _declared(operation: Operation | ClientEvent) -> dict[str, Any]:
    from .groups import load

    if not isinstance(operation, Operation):
        return {**load(operation.params).__annotations__}
    options = _options(operation)
    if operation.stream is not None:
        options["stream_to"] = "StreamTo"
    if operation.params is None:
        return {**dict.fromkeys(sorted(operation.names), inspect.Parameter.empty), **options}
    declared: dict[str, Any] = load(operation.params).__annotations__
    first = {name: value for name, value in declared.items() if name not in options}
    return {**first, **options}


def _options(operation: Operation) -> dict[str, Any]:
    """What a method takes beside its parameters."""
    if operation.socket is not None:
        from .sockets.options import ConnectOptions

        return {**ConnectOptions.__annotations__}
    from .options import RequestOptions

    return {**RequestOptions.__annotations__}
