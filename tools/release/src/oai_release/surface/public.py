"""Which paths of a package are its public API, and what stands behind each.

Public are the names of all modules whose own names do not begin with an underscore: what a module
defines, imports as `X as X`, lists in a written-out `__all__`, and, in an `__init__`, imports from
its own package. Where the top-level `__init__` has a written-out `__all__`, that is all there is.

Not public are `operations/` (data for core), what stands for checkers alone beside a resource
(`...WithRawResponse`, `...WithStreamingResponse`), type variables, and in a `plugin` module
everything but `plugin`, which entry points name.
"""

from __future__ import annotations

import re

import griffe

from .package import Definition, Package

_MIRROR = re.compile(r"\w+With(Raw|Streaming)Response")
_VARIABLES = ("TypeVar(", "ParamSpec(", "TypeVarTuple(")


def paths(package: Package) -> dict[str, str]:
    """Give all public paths with the place where each is defined, maybe in another package."""
    top = package.modules[package.name]
    found: dict[str, str] = {}
    for name, module in package.modules.items():
        if top.exported and module is not top:
            continue
        if any(part.startswith("_") for part in name.split(".")):
            continue
        names = {one for one in top.exported if one[0] != "_"} if top.exported else None
        for public in names or package.names(module):
            if name.endswith(".plugin") and public != "plugin":
                continue
            path = f"{name}.{public}"
            target = path if public.startswith("*.") else package.resolve(path)
            if target not in package.modules and not _left_out(package.definition(target)):
                found[path] = target
    return found


def label(package: str, candidates: list[str]) -> str:
    """Give the shortest of some paths, without the name of the package."""
    best = min(candidates, key=lambda path: (path.count("."), len(path), path))
    return best.removeprefix(f"{package}.")


def _left_out(one: Definition | None) -> bool:
    if isinstance(one, griffe.Attribute):
        return str(one.value).split(".")[-1].startswith(_VARIABLES)
    return isinstance(one, griffe.Class) and bool(_MIRROR.fullmatch(one.name))
