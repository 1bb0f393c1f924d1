"""How a class is called: by its `__init__`, or by the fields that attrs or dataclasses read."""

from __future__ import annotations

import ast

import griffe

from .classes import ClassView

_KEYWORD = griffe.ParameterKind.keyword_only
_EITHER = griffe.ParameterKind.positional_or_keyword


def constructor(view: ClassView) -> tuple[ClassView, list[griffe.Parameter]] | None:
    """Give what a call of the class takes, and the class that says so; None where none does."""
    for one in view.line:
        for name in ("__init__", "__new__"):
            member = one.node.members.get(name)
            if isinstance(member, griffe.Function):
                return one, list(member.parameters)[1:]
        if one.makes_fields:
            return one, _ordered(_from_fields(one))
    return None


def _from_fields(view: ClassView) -> dict[str, griffe.Parameter]:
    found: dict[str, griffe.Parameter] = {}
    for one in reversed([base for base in view.line if base.makes_fields]):
        keyword_only = any("kw_only=True" in text for text in one.decorators)
        for name, member in one.node.members.items():
            if isinstance(member, griffe.Attribute) and _is_field(member):
                made = _parameter(name, member, keyword_only)
                found.pop(name, None)
                if made is not None:
                    found[name] = made
    return found


def _ordered(fields: dict[str, griffe.Parameter]) -> list[griffe.Parameter]:
    return sorted(fields.values(), key=lambda one: one.kind is _KEYWORD)


def _is_field(member: griffe.Attribute) -> bool:
    # ClassVar leaves `class-attribute` alone, and what is set in __init__ has no annotation.
    return (
        member.annotation is not None
        and "instance-attribute" in member.labels
        and "property" not in member.labels
    )


def _parameter(name: str, member: griffe.Attribute, keyword_only: bool) -> griffe.Parameter | None:
    given = None if member.value is None else str(member.value)
    settings = _settings(given)
    if settings is not None:
        if settings.get("init") == "False":
            return None
        given = next(
            (settings[key] for key in ("default", "factory", "default_factory") if key in settings),
            None,
        )
        keyword_only = settings.get("kw_only", str(keyword_only)) == "True"
    alias = (settings or {}).get("alias", "").strip("'\"")
    return griffe.Parameter(
        alias or name.lstrip("_"),
        annotation=member.annotation,
        kind=_KEYWORD if keyword_only else _EITHER,
        default=given,
    )


def _settings(value: str | None) -> dict[str, str] | None:
    """Give the keywords of `field(...)`; None for a plain default."""
    if value is None or "field(" not in value:
        return None
    call = ast.parse(value, mode="eval").body
    if not isinstance(call, ast.Call) or not ast.unparse(call.func).endswith("field"):
        return None
    return {one.arg: ast.unparse(one.value) for one in call.keywords if one.arg}
