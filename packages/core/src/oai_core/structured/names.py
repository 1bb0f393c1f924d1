"""Names of types, for schemas and messages, and the names in their annotations."""

from __future__ import annotations

import builtins
import re
import sys
import typing
from collections.abc import Iterator, Mapping
from types import FrameType
from typing import Annotated, Any, ForwardRef, get_args, get_origin

_LONGEST = 64  # characters that the API takes for the name of a format


def type_name(target: Any) -> str:
    """`Invoice`, `Page_Invoice`, `list_int`: what the API takes as the name of a schema."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", _words(target)).strip("_")[:_LONGEST] or "output"


def _words(target: Any) -> str:
    if target is None or target is type(None):
        return "null"
    origin = get_origin(target)
    if origin is None:
        return str(getattr(target, "__name__", target))
    if origin is Annotated:
        return _words(get_args(target)[0])
    parts = [_words(origin), *map(_words, get_args(target))]
    return "_".join(parts)


def evaluate(annotation: Any, owner: Any) -> Any:
    """Turn an annotation that is text into a type, as it reads in `owner`, a class or an alias.

    Raises `NameError`, or what else the expression raises.
    """
    if isinstance(annotation, ForwardRef):
        annotation = annotation.__forward_arg__
    if not isinstance(annotation, str):
        return annotation
    if owner is None:
        raise NameError(f"{annotation!r} is text, not a type")
    module = sys.modules.get(owner.__module__)
    return eval(annotation, dict(vars(module)) if module else {}, _Names(owner))


def evaluate_in(expression: str, package: str) -> Any:
    """Turn the type expression of a component into a type; its names resolve in a package."""
    return eval(expression, vars(typing).copy(), _Resolved(package))


class _Names(Mapping[str, Any]):
    """What a class, or an alias, sees besides the names of its module."""

    def __init__(self, owner: Any) -> None:
        self.owner = owner

    def __getitem__(self, name: str) -> Any:
        inside = getattr(self.owner, "__dict__", {}).get(name)
        if isinstance(inside, type):  # not the default of a field of that name
            return inside
        if name == self.owner.__name__:
            return self.owner
        for parameter in getattr(self.owner, "__type_params__", ()):
            if parameter.__name__ == name:
                return parameter
        local = _local(self.owner, name)
        if local is not None:
            return local
        module = sys.modules.get(self.owner.__module__)
        if hasattr(self.owner, "__schema__") and not (
            hasattr(module, name) or hasattr(builtins, name)
        ):
            from ..annotations import resolve  # a generated class imports nothing that it names

            return resolve(name, self.owner.__module__)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


class _Resolved(dict[str, Any]):
    """Names that are looked up in a package when they are not builtin."""

    def __init__(self, package: str) -> None:
        super().__init__()
        self.package = package

    def __missing__(self, name: str) -> Any:
        if hasattr(builtins, name) or hasattr(typing, name):
            raise KeyError(name)
        from ..annotations import resolve

        return resolve(name, self.package)


def _local(owner: Any, name: str) -> Any:
    """A name of the function in which a class is defined, if that function still runs."""
    function, found, _ = getattr(owner, "__qualname__", "").rpartition(".<locals>.")
    if not found:
        return None
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame is not None:
        code = frame.f_code
        same = code.co_qualname == function and frame.f_globals["__name__"] == owner.__module__
        # Asked for its locals, a frame keeps a copy: only where they have the name.
        if same and name in (*code.co_varnames, *code.co_cellvars):
            return frame.f_locals.get(name)
        frame = frame.f_back
    return None
