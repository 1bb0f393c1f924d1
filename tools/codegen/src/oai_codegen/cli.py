"""The verbs: slice, propose, new, generate, check, coverage, bundle, diff."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .bundle import bundle, whole
from .check import check
from .coverage import coverage
from .diffing import report as diff_report
from .documents import to_json, to_yaml, write
from .enroll import enroll
from .generate import generate
from .problems import CodegenError, Problems
from .propose import propose, read_methods
from .scaffold import scaffold
from .slicing.slicer import slice_document
from .surface import read as read_surface
from .updating.run import read_document, update
from .workspace import Workspace


def _slice(workspace: Workspace, arguments: argparse.Namespace) -> int:
    for package in slice_document(workspace, read_document(arguments.spec)):
        print(f"wrote {package.slice_path.relative_to(workspace.root)}")
    return 0


def _update(workspace: Workspace, arguments: argparse.Namespace) -> int:
    return 0 if update(workspace, read_document(arguments.spec)) else 1


def _propose(workspace: Workspace, arguments: argparse.Namespace) -> int:
    methods = [] if arguments.methods is None else read_methods(arguments.methods)
    print(propose(workspace.package(arguments.group), methods), end="")
    return 0


def _generate(workspace: Workspace, arguments: argparse.Namespace) -> int:
    problems = Problems()
    for name, count in generate(workspace, problems).items():
        print(f"{name}: {count} files")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 0


def _check(workspace: Workspace, _: argparse.Namespace) -> int:
    found = list(check(workspace))
    for problem in found:
        print(problem, file=sys.stderr)
    if not found:
        print("The generated files are what the slices say.")
    return 1 if found else 0


def _new(workspace: Workspace, arguments: argparse.Namespace) -> int:
    package = workspace.package(arguments.group)
    problems = Problems()
    if arguments.group not in workspace.read("groups.yaml")["groups"]:
        problems.error("groups.yaml", f"there is no group {arguments.group!r}")
    problems.check()
    known = package.surface_path.exists()
    places = list(read_surface(package, problems).places) if known else []
    problems.check()
    places = places or [package.name]  # until the surface says more
    for name in scaffold(workspace, package, places):
        print(f"wrote {package.root.relative_to(workspace.root) / name}")
    for name in enroll(workspace, package, places):
        print(f"added {package.distribution} to {name}")
    return 0


def _coverage(workspace: Workspace, _: argparse.Namespace) -> int:
    counts = coverage(workspace)
    for count in counts:
        print(count)
    return 1 if any(count.found != count.total for count in counts) else 0


def _bundle(workspace: Workspace, arguments: argparse.Namespace) -> int:
    document = whole(workspace) if arguments.whole else bundle(workspace)
    as_json = arguments.json or arguments.out.suffix == ".json"
    write(arguments.out, to_json(document) if as_json else to_yaml(document))
    print(f"wrote {arguments.out}")
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
    verb = verbs.add_parser(
        "update", help="take a new upstream document all the way, or not at all"
    )
    verb.add_argument(
        "--spec", type=Path, required=True, help="the upstream document, JSON or YAML"
    )
    verb.set_defaults(run=_update)
    verb = verbs.add_parser("propose", help="print rows for a surface file, to be finished by hand")
    verb.add_argument("group")
    verb.add_argument("--methods", type=Path, help="a JSON list of methods, for their names")
    verb.set_defaults(run=_propose)
    verb = verbs.add_parser("new", help="write what a new package needs besides generated code")
    verb.add_argument("group")
    verb.set_defaults(run=_new)
    verb = verbs.add_parser("generate", help="write the packages from their slices")
    verb.set_defaults(run=_generate)
    verb = verbs.add_parser("check", help="fail on drift and on edits by hand")
    verb.set_defaults(run=_check)
    verb = verbs.add_parser("coverage", help="count what of the document there is; fail below all")
    verb.set_defaults(run=_coverage)
    verb = verbs.add_parser("bundle", help="write all slices as one OpenAPI document")
    verb.add_argument("--out", type=Path, required=True, help="the file to write")
    verb.add_argument("--json", action="store_true", help="compact JSON, as for *.json")
    verb.add_argument(
        "--whole", action="store_true", help="webhooks and all, so that it can be sliced again"
    )
    verb.set_defaults(run=_bundle)
    verb = verbs.add_parser("diff", help="say what changed, and how far versions have to move")
    diff_report.add(verb)
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
