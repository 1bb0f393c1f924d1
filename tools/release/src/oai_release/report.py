"""What a release says of itself, and whether code and news agree."""

from __future__ import annotations

from pathlib import Path

from . import fragments as news
from .errors import ReleaseError
from .plan import Plan
from .surface import changes, disagreements
from .workspace import Workspace


def show_plan(plan: Plan) -> None:
    """Print what is released, in order, and why."""
    for number, step in enumerate(plan.steps, 1):
        name = step.distribution.name
        old = f"{step.last} -> " if step.last else ""
        bump = str(step.bump) if step.last else "first release"
        print(f"{number:>2}. {name} {old}{step.version} ({bump}; {step.why})")
        for fragment in step.news:
            print(f"      {fragment.kind}: {fragment.text.splitlines()[0]}")
    for dependent, moved in plan.moved.items():
        for name, move in moved.items():
            later = (
                "" if dependent in plan.versions else ", and has news of it for its next release"
            )
            print(f"    {dependent} needs {name}{move.specifier} from now on{later}")


def agreement(workspace: Workspace, plan: Plan) -> None:
    """Compare what the news say with what the code shows; ReleaseError if they contradict."""
    faults: list[str] = []
    for step in plan.steps:
        if step.last is None:
            continue
        one = step.distribution
        shown = changes(workspace.root, one, one.tag(step.last))
        faults += [f"{one.name}: {fault}" for fault in disagreements(list(step.news), shown)]
        bump = max((change.bump for change in shown), default=news.bump([]))
        print(f"    {one.name}: the code asks for {bump}, the news for {step.bump}")
    if faults:
        raise ReleaseError("code and news do not agree:\n" + "\n".join(faults))


def show_tags(plan: Plan) -> None:
    """Print the tags of a plan."""
    print("  " + " ".join(step.tag for step in plan.steps))


def show_push(plan: Plan, index: Path) -> None:
    """Print how the release gets to the index of everyone: by its tags, one at a time.

    GitHub starts no workflow for more than three tags that arrive in one push.
    """
    print(f"Released, and tagged. The files are in {index}.")
    print("To publish them, push the branch and then each tag by itself:")
    print("  git push --no-follow-tags")
    for step in plan.steps:
        print(f"  git push --no-follow-tags origin {step.tag}")
