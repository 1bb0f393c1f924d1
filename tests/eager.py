"""Import every module of every distribution: run with OAI_EAGER=1, by `nox -s eager`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import distributions
from importlib.util import find_spec
from pathlib import Path
from pkgutil import walk_packages


def packages() -> Iterator[str]:
    """Give the import names of the installed distributions of this project."""
    for distribution in distributions():
        name = distribution.metadata["Name"].replace("-", "_")
        if name == "oai" or name.startswith("oai_"):
            if find_spec(name) is None:
                raise SystemExit(f"{name} is installed and cannot be found")
            yield name


def modules(package: str) -> Iterator[str]:
    """Give all modules of a package; programs start when imported, so they are left out."""
    folder = Path(str(import_module(package).__file__)).parent
    yield package
    for found in walk_packages([str(folder)], f"{package}."):
        if not found.name.endswith(".__main__"):
            yield found.name


def main() -> None:
    """Import, and count."""
    if os.environ.get("OAI_EAGER") != "1":
        raise SystemExit("set OAI_EAGER=1: lazy names would hide what cannot be imported")
    names = sorted({name for package in packages() for name in modules(package)})
    if not names:
        raise SystemExit("no distribution of this project is installed")
    for name in names:
        for public in getattr(import_module(name), "__all__", ()):
            getattr(sys.modules[name], public)
    sys.stdout.write(f"{len(names)} modules imported.\n")


if __name__ == "__main__":
    main()
