"""`update`: a new upstream document, taken all the way or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs

from ..documents import Json, load, to_yaml
from ..ownership import LOCK_HEADER, Ownership
from ..problems import CodegenError
from ..semver import Change
from ..slicing.slicer import Cut, check_references, check_shape, cut
from ..trees import Tree
from ..workspace import Package, Workspace
from .beside import EMULATOR, changes_beside
from .corrections import correct
from .counts import recounted
from .draft import GROUPS, LOCK, Decision, Draft
from .news import News, bumps, news, put_fragments
from .owning import own_schemas, take_paths
from .plan import Plan
from .rows import match_rows
from .trial import Trial

Say = Callable[[str], None]


def read_document(path: Path) -> Json:
    """Read JSON or YAML; CodegenError for what is neither."""
    return load(path)


def update(workspace: Workspace, document: Json, say: Say = print) -> bool:
    """Take a new document: slices, lock, counts, packages, the emulator's bundle, news.

    False, with nothing written, if there is anything that a person must decide; all of that is
    said. CodegenError for what is no document.
    """
    draft = Draft.read(workspace, document)
    check_shape(draft.document, draft.problems)
    with TemporaryDirectory() as folder:
        plan, found = _try(draft, Path(folder))
    if draft.decisions or draft.problems.found:
        _tell(draft, say)
        return False
    lines = list(bumps(workspace, found))
    plan.apply()
    _report(draft, plan, lines, say)
    return True


def _try(draft: Draft, folder: Path) -> tuple[Plan, News]:
    """Do everything aside; what stands in the way is in the draft afterwards."""
    correct(draft)
    try:
        check_references(draft.document, draft.problems)
    except CodegenError:  # its problems are the draft's
        return Plan(), {}
    take_paths(draft)
    ownership = own_schemas(draft)
    _add_packages(draft, ownership)
    made = cut(draft.document, draft.packages, ownership, draft.problems)
    match_rows(draft, made.slices)
    trial = Trial(draft, made.slices, folder)
    trees: Mapping[str, Tree] = {} if draft.problems.found else trial.run()
    if draft.decisions or draft.problems.found:
        return Plan(), {}
    code, data = _code(draft, trial, trees), _data(draft, ownership, made, trial)
    found: dict[str, list[Change]] = {}
    version = str(draft.document["info"]["version"])
    if any(package.slice_path in data.files for package in draft.packages):
        found = news(draft.workspace, folder)
        found |= changes_beside(draft.workspace, code, version) if found else {}
    plan = Plan()
    put_fragments(plan, draft.workspace, found, version)
    # The slices come last: a run that breaks off before them is repeated in full by the next one.
    plan.files.update({**code.files, **data.files})
    return plan, found


def _add_packages(draft: Draft, ownership: Ownership) -> None:
    """Groups that own something and have no surface file yet get an empty one in the draft."""
    known = {package.name for package in draft.packages}
    for name in sorted({*ownership.paths.values(), *ownership.schemas.values()} - known):
        draft.packages.append(draft.workspace.package(name))
        draft.surfaces[name] = {}
    for package in draft.packages:
        if package.name not in draft.config["groups"]:
            draft.decide(draft.at(GROUPS, "groups"), f"there is no group {package.name}: add it")
    for name, surface in draft.surfaces.items():
        if name in known and not surface.get("summary"):
            what = "the package needs a `summary`: one line, in our words"
            draft.decide(draft.surface_of(name).as_posix(), what)
            surface["summary"] = "Trial."


def _code(draft: Draft, trial: Trial, trees: Mapping[str, Tree]) -> Plan:
    plan, root = Plan(), draft.workspace.root
    for aside in trial.packages():
        target: Package = attrs.evolve(aside, root=root / "packages" / aside.name)
        plan.put_tree(target, trees[aside.name])
        plan.put(target.manifest_path, aside.manifest_path.read_text(encoding="utf-8"))
    if (root / EMULATOR).parent.is_dir():
        plan.put(root / EMULATOR, trial.bundle())
    return plan


def _data(draft: Draft, ownership: Ownership, made: Cut, trial: Trial) -> Plan:
    plan, root = Plan(), draft.workspace.root
    plan.put(root / GROUPS, recounted(draft, ownership, made.mended))
    plan.put(root / LOCK, to_yaml(dict(ownership.schemas), LOCK_HEADER))
    for package in draft.packages:
        aside = trial.workspace.package(package.name)
        plan.put(package.slice_path, aside.slice_path.read_text(encoding="utf-8"))
    return plan


def _tell(draft: Draft, say: Say) -> None:
    for decision in sorted(draft.decisions, key=Decision.place):
        say(str(decision))
    for problem in draft.problems:
        say(str(problem))
    count = len(draft.decisions) + len(draft.problems.found)
    say(
        f"\n{count} to decide; nothing was written. Do the above, in its order: the last lines of "
        "a file come first, so that numbers stay right. Then run the same again."
    )


def _report(draft: Draft, plan: Plan, lines: list[str], say: Say) -> None:
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
    say("\n".join(["", *lines]) if lines else "No change that users notice.")
