"""Names of a package that are imported when they are first used."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import Any

EAGER = (
    "OAI_EAGER"  # environment variable: import everything at once, for tests and frozen programs
)


def lazy_names(
    package: str,
    table: Mapping[str, str],
    aliases: Mapping[str, str] = MappingProxyType({}),
    parts: Sequence[str] = (),
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make a module's `__getattr__` and `__dir__` from a table of public name -> module.

    A relative module (".output_message") is looked up below `package`; "." says that the name is
    a module itself. A name is stored in the
    package when it is first used, so that the next use costs nothing. `aliases` maps other names
    to names of the table. `parts` are lazy packages below it, whose names are its names too;
    `__all__` is then put together when somebody asks for it.
    """
    namespace = vars(sys.modules[package])

    def find(name: str) -> Any:
        own = aliases.get(name, name)
        module = table.get(own)
        if module == ".":
            return import_module(f".{own}", package)
        if module is not None:
            return getattr(import_module(module, package), own)
        for part in parts if not name.startswith("__") else ():
            found = import_module(part, package)
            if name in found.__all__:
                return getattr(found, name)
        if parts and name == "__all__":
            more = (public for part in parts for public in import_module(part, package).__all__)
            return sorted({"__version__", *table, *more})
        # With these two, tracebacks end with the name that is nearest.
        text = f"module {package!r} has no attribute {name!r}"
        raise AttributeError(text, name=name, obj=sys.modules[package])

    def get(name: str) -> Any:
        namespace[name] = value = find(name)
        return value

    def names() -> list[str]:
        public = find("__all__") if parts else ()
        special = [name for name in namespace if name.startswith("__")]
        return sorted({*special, *table, *aliases, *public})

    if os.environ.get(EAGER, "") not in ("", "0"):
        _import_all(package, (*table.values(), *parts))
    return get, names


def _import_all(package: str, modules: Iterable[str]) -> None:
    """Import every module; names stay lazy, since modules may import each other."""
    for module in dict.fromkeys(modules):
        import_module(module, package)
