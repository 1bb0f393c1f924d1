"""The verbs: slice, generate, check, bundle."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .documents import load
from .problems import CodegenError
from .slicing.slicer import slice_document
from .workspace import Workspace


def _slice(workspace: Workspace, arguments: argparse.Namespace) -> int:
    for package in slice_document(workspace, load(arguments.spec)):
        print(f"wrote {package.slice_path.relative_to(workspace.root)}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m oai_codegen", description=__doc__)
    parser.add_argument(
        "--root", type=Path, default=Path.cwd(), help="the checkout (default: here)"
    )
    verbs = parser.add_subparsers(required=True)
    verb = verbs.add_parser("slice", help="cut the upstream document into the packages' slices")
    verb.add_argument(
        "--spec", type=Path, required=True, help="the upstream document, JSON or YAML"
    )
    verb.set_defaults(run=_slice)
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run one verb; 1 after problems, which go to standard error."""
    arguments = _parser().parse_args(argv)
    try:
        result: int = arguments.run(Workspace(arguments.root.resolve()), arguments)
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    return result
