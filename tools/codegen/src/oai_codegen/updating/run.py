"""`update`: a new upstream document, taken all the way or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from ..documents import Json, load, to_yaml
from ..ownership import LOCK_HEADER, Ownership
from ..slicing.slicer import HEADER, Cut, check_references, check_shape, cut
from ..trees import Tree
from ..workspace import Package, Workspace
from .beside import EMULATOR, changes_beside
from .corrections import correct
from .counts import recounted
from .draft import GROUPS, LOCK, Draft
from .news import News, bumps, news, put_fragments
from .owning import own_schemas, take_paths
from .plan import Plan
from .rows import match_rows
from .trial import Trial

Say = Callable[[str], None]


def update(workspace: Workspace, document: Json, say: Say = print) -> bool:
    """Take a new document: slices, lock, counts, packages, the emulator's bundle, news.

    False, with nothing written, if there is anything that a person must decide; all of that is
    said. CodegenError for what is no document, or refers to schemas that it lacks.
    """
    draft = Draft.read(workspace, document)
    check_shape(draft.document, draft.problems)
    correct(draft)
    check_references(draft.document, draft.problems)
    take_paths(draft)
    ownership = own_schemas(draft)
    _add_packages(draft, ownership)
    made = cut(draft.document, draft.packages, ownership, draft.problems)
    match_rows(draft, _old_slices(workspace), made.slices)
    with TemporaryDirectory() as folder:
        trial = Trial(draft, made.slices, Path(folder))
        trees: Mapping[str, Tree] = {} if draft.problems.found else trial.run()
        if draft.decisions or draft.problems.found:
            _tell(draft, say)
            return False
        plan = _plan(draft, ownership, made, trial, trees)
        version = str(document["info"]["version"])
        found = news(workspace, trial.folder)
        if found:
            found |= changes_beside(workspace, plan, version)
        put_fragments(plan, workspace, found, version)
    plan.apply()
    _report(draft, plan, found, say)
    return True


def _add_packages(draft: Draft, ownership: Ownership) -> None:
    """Groups that own something and have no surface file yet get an empty one in the draft."""
    known = {package.name for package in draft.packages}
    for name in sorted({*ownership.paths.values(), *ownership.schemas.values()} - known):
        draft.packages.append(draft.workspace.package(name))
        draft.surfaces[name] = {}
    for package in draft.packages:
        if package.name not in draft.config["groups"]:
            where = package.root.relative_to(draft.workspace.root).as_posix()
            draft.decide(GROUPS.as_posix(), f"there is no group {package.name}, but {where} is")


def _old_slices(workspace: Workspace) -> dict[str, Json]:
    return {
        package.name: load(package.slice_path)
        for package in workspace.packages()
        if package.slice_path.is_file()
    }


def _plan(
    draft: Draft, ownership: Ownership, made: Cut, trial: Trial, trees: Mapping[str, Tree]
) -> Plan:
    plan, root = Plan(), draft.workspace.root
    plan.put(root / GROUPS, recounted(draft, ownership, made.mended))
    plan.put(root / LOCK, to_yaml(dict(ownership.schemas), LOCK_HEADER))
    for package in draft.packages:
        plan.put(package.slice_path, to_yaml(made.slices[package.name], HEADER))
    for aside in trial.packages():
        target: Package = attrs.evolve(aside, root=root / "packages" / aside.name)
        plan.put_tree(target, trees[aside.name])
        plan.put(target.manifest_path, aside.manifest_path.read_text(encoding="utf-8"))
    if (root / EMULATOR).parent.is_dir():
        plan.put(root / EMULATOR, trial.bundle())
    return plan


def _tell(draft: Draft, say: Say) -> None:
    for decision in draft.decisions:
        say(str(decision))
    for problem in draft.problems:
        say(str(problem))
    count = len(draft.decisions) + len(draft.problems.found)
    say(f"\n{count} to decide; nothing was written. Do the above, and run the same again.")


def _report(draft: Draft, plan: Plan, found: News, say: Say) -> None:
    if not plan.files:
        say("The document says what the slices say: nothing changes.")
        return
    for note in draft.notes:
        say(note)
    root = draft.workspace.root
    generated = [path for path in plan.files if "src" in path.relative_to(root).parts]
    for path in sorted(plan.files.keys() - set(generated)):
        say(f"wrote {path.relative_to(root).as_posix()}")
    if generated:
        say(f"wrote or deleted {len(generated)} generated files")
    lines = list(bumps(draft.workspace, found))
    say("\n".join(["", *lines]) if lines else "No change that users notice.")
