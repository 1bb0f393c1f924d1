"""Trying an installed release: all of it is imported, and the examples of its README run."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory

from oai_emulator import Emulator

from .build import PREFIX
from .commands import run
from .environments import create, has, install
from .index import Index
from .workspace import Distribution, Workspace

_FENCE = re.compile(r"^```python *\n(.*?)^```", re.MULTILINE | re.DOTALL)
_IMPORTS = Path(__file__).with_name("_imports.py")


def examples(document: Path) -> list[str]:
    """Give the Python blocks of a document; those that are not meant to run are fenced as `py`."""
    return _FENCE.findall(document.read_text(encoding="utf-8"))


def try_out(
    interpreter: Path,
    index: Index,
    distribution: Distribution,
    workspace: Workspace,
    files: Iterable[Path] = (),
) -> str:
    """Install a distribution from an index into a new environment, and try it there.

    What its examples need beyond what it needs itself is added at the end, if the index has it.
    `files` are those that were published. Give what was done in words.
    """
    kept = list(files)
    with TemporaryDirectory(prefix=PREFIX) as temporary:
        python = create(interpreter, Path(temporary, "environment"))

        def add(*extra: str) -> str:
            there = workspace.closure([distribution.name, *extra])
            versions = {one.name: one.version for one in there}
            install(python, index, versions, ours=workspace.distributions, files=kept)
            return smoke(python, distribution, workspace, there)

        done = add()
        extra = _companions(distribution, workspace)
        if extra and all(has(index, one.name, one.version) for one in workspace.closure(extra)):
            done = add(*extra)
        return done


def _companions(distribution: Distribution, workspace: Workspace) -> list[str]:
    """Give the distributions of ours that the examples use and that do not come with it."""
    names = {one.import_name: one.name for one in workspace.distributions.values()}
    needed = {one.import_name for one in workspace.closure([distribution.name])}
    used = {name for block in examples(distribution.root / "README.md") for name in _imports(block)}
    return sorted(names[name] for name in used & ({*names} - needed))


def smoke(
    python: Path, distribution: Distribution, workspace: Workspace, there: Collection[Distribution]
) -> str:
    """Try a distribution in an environment where `there` is all that it has of ours.

    All its modules are imported, its entry points loaded, its version compared. Then its examples
    run as one program against the emulator, up to the first that imports what is not there. Give
    what was done in words; ReleaseError with the output of what failed.
    """
    with TemporaryDirectory(prefix=PREFIX) as empty:
        # Else core looks at many names only when they are used.
        eager = {"OAI_EAGER": "1"}
        words = (distribution.name, distribution.import_name, distribution.version)
        imported = run(python, "-I", _IMPORTS, *words, cwd=Path(empty), env=eager)
        every = examples(distribution.root / "README.md")
        ours = {one.import_name for one in workspace.distributions.values()}
        absent = ours - {one.import_name for one in there}
        able = list(takewhile(lambda block: not absent & {*_imports(block)}, every))
        if able:
            _run(python, able, Path(empty))
    return f"{imported}, {len(able)} of {len(every)} examples run"


def _run(python: Path, blocks: list[str], empty: Path) -> None:
    program = empty / "examples.py"
    program.write_text("\n".join(blocks), encoding="utf-8")
    with Emulator().serve() as url:
        settings = {
            "OPENAI_BASE_URL": url,
            "OPENAI_API_KEY": "sk-smoke",
            "OPENAI_ADMIN_KEY": "sk-admin-smoke",
        }
        run(python, "-I", program, cwd=empty, env=settings, timeout=120)


def _imports(block: str) -> Iterator[str]:
    """Give the top packages that a program imports."""
    for node in ast.walk(ast.parse(block)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]
