"""What a class or a function forbids now, told by its decorators and type variables."""

from __future__ import annotations

import griffe

from oai_codegen.semver import Change

from .classes import ClassView
from .package import Definition


def has(name: str, one: Definition) -> bool:
    """Whether it has a decorator, called or not, by its last name."""
    given = one.decorators if isinstance(one, griffe.Class | griffe.Function) else []
    texts = [str(decorator.value).split("(")[0] for decorator in given]
    return name in [text.rpartition(".")[2] for text in texts]


def of_class(label: str, was: ClassView, now: ClassView) -> list[Change]:
    """Compare what a class takes as types, and whether it can be derived from and changed."""
    texts: list[str] = []
    if now.is_frozen and not was.is_frozen:
        texts.append(f"What `{label}` makes can no longer be changed.")
    if has("final", now.node) and not has("final", was.node):
        texts.append(f"`{label}` can no longer be derived from.")
    before, after = len(was.type_parameters), len(now.type_parameters)
    if before and after and before != after:
        texts.append(f"`{label}` takes {after} types in brackets now, not {before}.")
    return [Change("breaking", text, label) for text in texts]


def of_function(label: str, was: griffe.Function, now: griffe.Function) -> list[Change]:
    """Compare whether a method can be, or has to be, overridden."""
    texts: list[str] = []
    if has("final", now) and not has("final", was):
        texts.append(f"`{label}` can no longer be overridden.")
    if has("abstractmethod", now) and not has("abstractmethod", was):
        texts.append(f"`{label}` has to be there in what derives from its class.")
    return [Change("breaking", text, label) for text in texts]
