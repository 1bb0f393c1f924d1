"""Run new code with the oldest releases that its bounds admit, and old releases with new code.

Each distribution that has changed is installed with the lowest releases that it admits of what it
needs of ours, and each last release with what has changed of what it needs. There its modules are
imported, and the tests in tests/contract call all its operations.
"""

from __future__ import annotations

import argparse
import textwrap
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from .build import PREFIX
from .compatibility.advice import Adviser
from .compatibility.choose import Combination, Environment, choose, share
from .compatibility.states import History, State
from .compatibility.trial import Outcome, Trial
from .compatibility.wheels import WORKERS, Workshop
from .errors import ReleaseError
from .workspace import Workspace

SERVERS = Path(".nox", "contract-servers")


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--servers",
        type=Path,
        metavar="DIR",
        help=f"where npm has installed the mock servers (default: {SERVERS})",
    )
    parser.add_argument(
        "--names", metavar="A,B", help="try only these distributions, as oai-chat,oai-files"
    )


def run(arguments: argparse.Namespace) -> int:
    """Try all combinations; 1 if one of them fails."""
    workspace = Workspace.read(arguments.root)
    history = History.of(workspace)
    names = arguments.names.split(",") if arguments.names else list(workspace.distributions)
    choice = choose(history, names)
    if never := [name for name in workspace.distributions if not history.released(name)]:
        print(f"Never released: {', '.join(never)}.")
    for sentence in choice.excluded:
        print(f"Left out: {sentence}.")
    if not choice.combinations:
        print("There is nothing to try: no change meets a release that its bounds admit.")
        return 0
    servers: Path = (arguments.servers or arguments.root / SERVERS).absolute()
    if not (servers / "node_modules").is_dir():
        raise ReleaseError(f"--servers: {servers} has no node_modules, `nox -s matrix` makes them")
    with TemporaryDirectory(prefix=PREFIX) as home:
        workshop = Workshop(workspace, Path(home))
        faults = _try(share(choice.combinations), Trial(workshop, servers))
        adviser = Adviser(history, workshop)
        for combination, words in faults.items():
            print(f"\nFAILED: {combination}\n{words}\n-> {adviser.advise(combination)}")
    failed = f", {len(faults)} of them fail" if faults else ", all work"
    print(f"\n{len(choice.combinations)} combinations{failed}.")
    return 1 if faults else 0


def _try(environments: list[Environment], trial: Trial) -> dict[Combination, str]:
    """Try environments, some at once, and say how each went; give what failed with which words."""
    states = {state: None for one in environments for state in one.states.values()}
    begun = time.monotonic()
    trial.workshop.build(states)
    print(f"{len(states)} wheels built in {time.monotonic() - begun:.0f} s.", flush=True)
    # The longest first, lest they begin when all others are done.
    environments = sorted(environments, key=lambda one: -len(one.combinations))
    faults: dict[Combination, str] = {}
    with ThreadPoolExecutor(WORKERS) as pool:
        for environment, outcome in zip(
            environments, pool.map(trial.run, environments), strict=True
        ):
            _say(environment, outcome)
            faults |= outcome.faults
    return faults


def _say(environment: Environment, outcome: Outcome) -> None:
    subjects = [one.subject for one in environment.combinations]
    needs = [one for one in environment.states.values() if one not in subjects]
    print()
    _print(_listed(subjects))
    _print(f"  with {_listed(needs)}:")
    _print(f"  {'; '.join(outcome.done)}")


def _listed(states: Iterable[State]) -> str:
    """List what is of the tree, then what is released."""
    sides: dict[str, list[str]] = {"new": [], "released": []}
    for state in states:
        listed = sides["new" if state.tag is None else "released"]
        listed.append(f"{state.name} {state.version}")
    return "; ".join(f"{side} {', '.join(listed)}" for side, listed in sides.items() if listed)


def _print(words: str) -> None:
    """Print words on lines that fit a screen, and not inside of a name."""
    lines = textwrap.fill(words, 100, subsequent_indent="    ", break_on_hyphens=False)
    print(lines, flush=True)
