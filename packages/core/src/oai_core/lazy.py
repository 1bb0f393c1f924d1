"""Names of a package that are imported when they are first used."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

EAGER = (
    "OAI_EAGER"  # environment variable: import everything at once, for tests and frozen programs
)


def lazy_names(
    package: str, table: Mapping[str, str], aliases: Mapping[str, str] = MappingProxyType({})
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make a module's `__getattr__` and `__dir__` from a table of public name -> module.

    A relative module (".output_message") is looked up below `package`. A name is stored in the
    package when it is first used, so that the next use costs nothing. `aliases` maps other names
    to names of the table.
    """
    namespace = vars(sys.modules[package])

    def get(name: str) -> Any:
        own = aliases.get(name, name)
        module = table.get(own)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(module, package), own)
        namespace[name] = value
        return value

    def names() -> list[str]:
        special = (name for name in namespace if name.startswith("__"))
        return sorted({*special, *table, *aliases})

    if os.environ.get(EAGER, "") not in ("", "0"):
        _import_all(package, table)
    return get, names


def _import_all(package: str, table: Mapping[str, str]) -> None:
    """Import every module of the table; names stay lazy, since modules may import each other."""
    for module in dict.fromkeys(table.values()):
        import_module(module, package)
