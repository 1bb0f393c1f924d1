"""What the signature of a function says of the tool that it is."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from types import NoneType
from typing import Annotated, Any, NotRequired, TypedDict, get_args, get_origin, get_type_hints

import attrs

from .._json import dumps
from ..encoding import ENCODERS
from .context import ToolContext
from .docstrings import parse_docstring

NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")  # what the API takes as the name of a function


@attrs.frozen(eq=False)
class Signature:
    """Name, description and arguments of a tool.

    `arguments` is a `TypedDict` of the parameters that the model gives, `contexts` names those that
    get a `ToolContext`. It does not hold the function.
    """

    name: str
    description: str
    parameters: dict[str, Any]
    arguments: Any
    contexts: tuple[str, ...]
    strict: bool


def check_name(name: str, what: str) -> str:
    """Return a name that the API takes; raises `ValueError`."""
    if not NAME.fullmatch(name):
        raise ValueError(
            f"{what}: {name!r} cannot be the name of a tool; letters, digits, _ and - are allowed, "
            "at most 64 of them. Pass name="
        )
    return name


def read_signature(
    function: Callable[..., Any], *, name: str | None, description: str | None, strict: bool
) -> Signature:
    """Read a function or a bound method.

    Raises `TypeError`, naming the parameter, for what a model cannot give: arguments without a
    name, any number of them, or without a type.
    """
    own = getattr(function, "__name__", type(function).__name__)
    name = check_name(own if name is None else name, f"tool {own}")
    text, about = parse_docstring(function.__doc__)
    hints = _hints(function, name)
    fields: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    contexts: list[str] = []
    for parameter in inspect.signature(function).parameters.values():
        _check_kind(parameter, name)
        hint = hints.get(parameter.name, parameter.empty)
        if _is_context(hint):
            contexts.append(parameter.name)
            continue
        if hint is parameter.empty:
            own = parameter.name in ("self", "cls")
            advice = "; of a method, give the bound one, `thing.method`" if own else ""
            raise TypeError(
                f"tool {name}: parameter {parameter.name!r} needs a type annotation{advice}"
            )
        if parameter.default is not parameter.empty:
            defaults[parameter.name] = parameter.default
            hint = NotRequired[hint]
        fields[parameter.name] = hint
    make: Any = TypedDict
    arguments = make(name, fields)
    return Signature(
        name=name,
        description=text if description is None else description,
        parameters=_schema(arguments, about, defaults, name, strict=strict),
        arguments=arguments,
        contexts=tuple(contexts),
        strict=strict,
    )


def _hints(function: Any, name: str) -> dict[str, Any]:
    try:
        return get_type_hints(getattr(function, "__func__", function), include_extras=True)
    except NameError as error:
        raise TypeError(
            f"tool {name}: an annotation names {error.name!r}, which its module does not have "
            "at run time"
        ) from error


def _check_kind(parameter: inspect.Parameter, name: str) -> None:
    shown = str(parameter).partition(":")[0].partition("=")[0].strip()
    if parameter.kind is parameter.POSITIONAL_ONLY:
        raise TypeError(f"tool {name}: parameter {shown!r} is positional-only; tools use names")
    if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
        raise TypeError(f"tool {name}: parameter {shown!r} has no fixed names; spell them out")


def _is_context(hint: Any) -> bool:
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    arms = get_args(hint)
    return hint is ToolContext or (len(arms) == 2 and ToolContext in arms and NoneType in arms)


def _schema(
    arguments: Any,
    about: Mapping[str, str],
    defaults: Mapping[str, Any],
    name: str,
    *,
    strict: bool,
) -> dict[str, Any]:
    from ..structured.schema import json_schema
    from ..structured.strict import strict as make_strict

    try:
        schema = json_schema(arguments)
        schema.pop("title", None)
        for key, member in schema["properties"].items():
            if key in about:
                member.setdefault("description", about[key])
            if key in defaults:
                _tell_default(member, defaults[key], strict=strict)
        return make_strict(schema) if strict else schema
    except (TypeError, ValueError) as error:
        advice = "; or pass strict=False" if strict and isinstance(error, ValueError) else ""
        raise type(error)(f"tool {name}: {error}{advice}") from error


def _tell_default(member: dict[str, Any], default: Any, *, strict: bool) -> None:
    """Tell the model a default: a strict schema cannot, so that the description does."""
    try:
        plain = ENCODERS.to_jsonable(default)
        text = dumps(plain).decode()
    except (TypeError, ValueError):
        return  # no JSON value: it is known to the function alone
    if not strict:
        member.setdefault("default", plain)
    elif default is not None:
        before = member.get("description", "").rstrip()
        if before and before[-1] not in ".!?":
            before += "."
        member["description"] = f"{before} Default: {text}.".strip()
