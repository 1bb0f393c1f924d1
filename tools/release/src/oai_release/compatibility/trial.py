"""Trying combinations: they are installed together, imported, and called as the contract says."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Mapping
from importlib.metadata import Distribution
from pathlib import Path

import attrs
import nox

from .. import environments, git
from ..commands import run
from ..errors import ReleaseError
from ..installed import installed
from .choose import Combination, Environment
from .states import State
from .wheels import Workshop

BUNDLE = "packages/emulator/src/oai_emulator/data/openapi.json"
CONTRACT = "tests/contract"
RESOURCES = "oai.groups"
"""The entry points of distributions that have methods to call."""

_IMPORTS = Path(environments.__file__).with_name("_imports.py")


@attrs.frozen
class Outcome:
    """What became of an environment: what was done, and what failed with which words."""

    done: list[str] = attrs.field(factory=list[str])
    faults: dict[Combination, str] = attrs.field(factory=dict[Combination, str])


@attrs.frozen
class Trial:
    """Tries environments of one workshop, with the mock servers in `servers`."""

    workshop: Workshop
    servers: Path

    def run(self, environment: Environment) -> Outcome:
        """Install an environment and try all of its combinations; ReleaseError if it cannot be."""
        first = environment.combinations[0].subject
        folder = self.workshop.home / "environments" / f"{first.name}-{first.tag or 'of-the-tree'}"
        python = environments.create(Path(sys.executable), folder)
        there = self._install(python, environment.states)
        outcome = Outcome()
        for combination in environment.combinations:
            self._import(python, combination, outcome)
        by_document: dict[str | None, list[Combination]] = {}
        for one in environment.combinations:
            if there[one.subject.name].entry_points.select(group=RESOURCES):
                by_document.setdefault(self._document(one.subject), []).append(one)
        imported = len(environment.combinations) - len(outcome.faults)
        outcome.done.append(f"{imported} imported")
        for document, combinations in by_document.items():
            able = [one for one in combinations if one not in outcome.faults]
            if able:
                self._call(python, able, self._bundle(document), outcome)
        return outcome

    def _install(self, python: Path, states: Mapping[str, State]) -> dict[str, Distribution]:
        """Install these states and what the contract needs; give what is there of ours."""
        wheels = {name: self.workshop.wheel(state) for name, state in states.items()}
        root = self.workshop.workspace.root
        tools = nox.project.dependency_groups(
            nox.project.load_toml(root / "pyproject.toml"), "contract"
        )
        settings = {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        pip = (python, "-I", "-m", "pip")
        try:
            run(*pip, "install", "--quiet", *wheels.values(), *tools, cwd=root, env=settings)
            run(*pip, "check", cwd=root, env=settings)
        except ReleaseError as error:
            listed = ", ".join(map(str, states.values()))
            raise ReleaseError(f"cannot be installed together: {listed}\n{error}") from error
        ours = self.workshop.workspace.distributions
        found = {name: one for name, one in installed(python).items() if name in ours}
        origins = {name: _origin(one) for name, one in found.items()}
        if origins != {name: wheel.as_uri() for name, wheel in wheels.items()}:
            raise ReleaseError(f"installed were {origins}, and not {wheels}")
        return found

    def _import(self, python: Path, combination: Combination, outcome: Outcome) -> None:
        subject = combination.subject
        package = self.workshop.workspace.get(subject.name).import_name
        words = (subject.name, package, subject.version)
        # Eager: else core looks at many names only when they are used.
        settings = {"OAI_EAGER": "1"}
        try:
            run(python, "-I", _IMPORTS, *words, cwd=self.workshop.home, env=settings)
        except ReleaseError as error:
            outcome.faults[combination] = _end(error)

    def _document(self, subject: State) -> str | None:
        """Give the blob with the document that fits a release; None is the file in the tree."""
        if subject.tag is None:
            return None
        return git.git(self.workshop.workspace.root, "rev-parse", f"{subject.tag}:{BUNDLE}")

    def _bundle(self, document: str | None) -> Path:
        root = self.workshop.workspace.root
        if document is None:
            return root / BUNDLE
        path = self.workshop.home / f"{document}.json"
        path.write_text(git.git(root, "cat-file", "blob", document), encoding="utf-8")
        return path

    def _call(
        self, python: Path, combinations: list[Combination], bundle: Path, outcome: Outcome
    ) -> None:
        """Run the contract of all at once; if that fails, of each alone, to tell which it is."""
        try:
            counted = self._contract(python, combinations, bundle)
        except ReleaseError as error:
            together = _end(error)
        else:
            outcome.done.append(f"contract of {len(combinations)}: {counted}")
            return
        faults: dict[Combination, str] = {}
        for one in combinations if len(combinations) > 1 else ():
            try:
                self._contract(python, [one], bundle, "--exitfirst")
            except ReleaseError as error:
                faults[one] = _end(error)
        outcome.faults.update(faults or dict.fromkeys(combinations, together))
        passed = len(combinations) - len(faults) if faults else 0
        outcome.done.append(f"contract of {passed} passed, of {len(combinations) - passed} failed")

    def _contract(
        self, python: Path, combinations: Collection[Combination], bundle: Path, *options: str
    ) -> str:
        """Run the contract about some of what is installed; give how many tests passed."""
        workspace = self.workshop.workspace
        names = (workspace.get(one.subject.name).import_name for one in combinations)
        settings = {
            "OAI_CONTRACT_BUNDLE": str(bundle),
            "OAI_CONTRACT_GROUPS": ",".join(names),
            "OAI_CONTRACT_SERVERS": str(self.servers),
            "PYTEST_ADDOPTS": "",
            "COLUMNS": "200",
        }
        # The conftest.py of the checkout is for tests that need more than is installed there.
        pytest = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--confcutdir", CONTRACT)
        words = ("-I", "-B", *pytest, *options, CONTRACT)
        said = run(python, *words, cwd=workspace.root, env=settings, timeout=1800)
        return said.splitlines()[-1]


def _origin(one: Distribution) -> str | None:
    """Give the address that pip had a distribution from, if it was not an index."""
    text = one.read_text("direct_url.json")
    return json.loads(text)["url"] if text else None


def _end(error: ReleaseError, lines: int = 3) -> str:
    """Give the last lines of what a program said, without rules: there it tells what failed."""
    said = [line for line in str(error).splitlines() if line.strip() and line[0] not in "=!"]
    return "\n".join(said[-lines:])
