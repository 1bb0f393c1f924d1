"""What surface files, glossary and unions say about things that there are no longer."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from ..documents import load
from ..render.params import ParamsRenderer
from ..trees import Project
from .draft import Draft, listed

_LIST = re.compile(r"list\[(\w+)\]")
_DATA = Path("tools/codegen")


def drop_unknown_schemas(draft: Draft, names: Collection[str]) -> None:
    """`mixins`, `request_roots` and `widen` of schemas and classes that are not in `names`."""
    for package, surface in draft.surfaces.items():
        for key in ("mixins", "widen"):
            entries = draft.table(package, key)
            for name, others in list(entries.items()):
                wanted = [name, *(others if key == "widen" else ())]
                gone = [each for each in wanted if each not in names]
                if gone:
                    what = f"there is no {listed(gone)} any more. Delete it from `{key}`"
                    draft.decide(draft.at_entry(package, key, name), what)
                    kept = [each for each in others if each not in gone]
                    entries = {k: v for k, v in entries.items() if k != name}
                    if key == "widen" and name not in gone and kept:
                        entries[name] = kept
            if key in surface:
                surface[key] = entries
        for name in [it for it in draft.items(package, "request_roots") if it not in names]:
            what = f"there is no schema {name} any more. Delete it from `request_roots`"
            draft.decide(draft.at_entry(package, "request_roots", name), what)
            surface["request_roots"].remove(name)


def drop_unknown_names(draft: Draft, names: Collection[str]) -> None:
    """`aliases` and `prefer` of components and mappings that are not in `names`."""
    for package, surface in draft.surfaces.items():
        aliases = draft.table(package, "aliases")
        for name, target in list(aliases.items()):
            match = _LIST.fullmatch(target)
            if (match[1] if match else target) not in names:
                what = f"aliases.{name}: there is no {target} any more. Delete the line, or say "
                draft.decide(
                    draft.at_entry(package, "aliases", name), f"{what}what it is called now"
                )
                del aliases[name]
        known = {*names, *aliases}
        for name in [it for it in draft.items(package, "prefer") if it not in known]:
            draft.decide(
                draft.at_entry(package, "prefer", name),
                f"there is no {name} any more. Delete it from `prefer`",
            )
            surface["prefer"].remove(name)


def names_of(project: Project) -> set[str]:
    """All schemas, classes and mappings that are generated."""
    return {
        *project.modules.by_schema,
        *(model.name for module in project.modules.by_schema.values() for model in module.models()),
        *_mappings(project),
    }


def _mappings(project: Project) -> Iterator[str]:
    for package in project.workspace.packages():
        renderer = ParamsRenderer(
            project.modules, project.glossary, package.name, project.reach, project.widened
        )
        for source in project.modules.of(package):
            yield from renderer.names(source)
        for operation in project.operations[package.name]:
            yield from (operation.params_name, operation.base_params_name)


def tell_unused(draft: Draft, project: Project) -> None:
    """Entries of glossary.yaml and unions.yaml that nothing needs, once all trees were made."""
    glossary = load(draft.workspace.data / "glossary.yaml")
    for entry in project.glossary.unused():
        key = "places" if entry in (glossary.get("places") or {}) else "schemas"
        draft.decide(
            draft.at(_DATA / "glossary.yaml", key, entry),
            f"{entry} is about nothing that there is. Delete the line, or say what it is about now",
        )
    for kind, rules in load(draft.workspace.data / "unions.yaml").items():
        for index, rule in enumerate(rules):
            if (kind, frozenset(rule["members"])) not in project.tagger.used:
                draft.decide(
                    draft.at(_DATA / "unions.yaml", kind, index),
                    f"nothing needs the rule for {listed(rule['members'])}. Delete these lines, or "
                    "name the members as they are now",
                )
