"""Run by the interpreter under test: imports all of one distribution, and compares its version.

Arguments: the name of the distribution, of its package, and the version. It needs nothing but what
it tries.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import distribution
from pathlib import Path
from pkgutil import walk_packages


def main(name: str, package: str, version: str) -> None:
    """Import all modules and public names, load the entry points; SystemExit tells a fault."""
    installed = distribution(name)
    module = import_module(package)
    for said in (installed.version, module.__version__):
        if said != version:
            raise SystemExit(f"{name} says that it is {said}, and not {version}")
    folder = Path(str(module.__file__)).parent
    if not folder.is_relative_to(sys.prefix):
        raise SystemExit(f"{package} is imported from {folder}, which is not the environment")
    found = [one.name for one in walk_packages([str(folder)], f"{package}.")]
    # Programs start when they are imported.
    names = [package, *(one for one in found if not one.endswith(".__main__"))]
    for one in names:
        imported = import_module(one)
        for public in getattr(imported, "__all__", ()):
            getattr(imported, public)
    points = list(installed.entry_points)
    for point in points:
        point.load()
    sys.stdout.write(f"{len(names)} modules imported, {len(points)} entry points loaded")


if __name__ == "__main__":
    main(*sys.argv[1:])
