"""The verbs: each is a module with `add(parser)` and `run(arguments)`."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from importlib import import_module
from pathlib import Path

from .errors import ReleaseError

VERBS = {
    "api": "compare the code of distributions with their last release, and with their news",
    "release": "release distributions: check, build, publish, install, try and tag them",
    "package": "build and check the files of distributions, without releasing them",
    "matrix": "run old releases with new code of what they need, and the other way round",
    "sizes": "compare the sizes of wheels with their budgets",
    "licenses": "check the licences of all that is installed along",
    "audit": "look for known vulnerabilities in all that is installed along",
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m oai_release", description=__doc__)
    parser.add_argument(
        "--root", type=Path, default=Path.cwd(), help="the checkout (default: here)"
    )
    verbs = parser.add_subparsers(required=True, metavar="verb")
    for name, text in VERBS.items():
        module = import_module(f".{name}", __package__)
        verb = verbs.add_parser(name, help=text, description=module.__doc__)
        module.add(verb)
        verb.set_defaults(run=module.run)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one verb; 1 after a fault, which goes to standard error."""
    arguments = _parser().parse_args(argv)
    arguments.root = arguments.root.resolve()
    for name in ("SIGTERM", "SIGHUP"):  # servers and trees are left in good order
        if hasattr(signal, name) and threading.current_thread() is threading.main_thread():
            signal.signal(getattr(signal, name), lambda number, _: sys.exit(128 + number))
    try:
        result: int = arguments.run(arguments)
    except ReleaseError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return result
