"""Operations without a row in a surface file, and rows without an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy

from ..documents import Json, load, to_yaml
from .draft import Draft, listed
from .guess import Neighbours, guess, methods

PLACEHOLDER = "summary:  # one line, in our words: nothing is generated without it"
Where = dict[str, tuple[str, str]]
"""operationId -> path and method."""


def match_rows(draft: Draft, new: Mapping[str, Json]) -> None:
    """Compare the operations of the new slices with the rows of the surface files."""
    schemas = {
        name: schema
        for part in new.values()
        for name, schema in part["components"]["schemas"].items()
    }
    for package, part in new.items():
        here = _where(part)
        if any(row.get("operation") not in here for *_, row in methods(draft.surfaces[package])):
            before = _where(_committed(draft, package))
            _rename(draft, package, here, before)
            _delete(draft, package, here, before)
        missing = here.keys() - {
            row.get("operation") for *_, row in methods(draft.surfaces[package])
        }
        if missing or not draft.workspace.package(package).surface_path.is_file():
            _propose(draft, package, part, [name for name in here if name in missing], schemas)


def _committed(draft: Draft, package: str) -> Json:
    path = draft.workspace.package(package).slice_path
    return load(path) if path.is_file() else {}


def _where(part: Json) -> Where:
    return {
        operation["operationId"]: (path, verb)
        for path, item in part.get("paths", {}).items()
        for verb, operation in item.items()
    }


def _rename(draft: Draft, package: str, here: Where, before: Where) -> None:
    """An operation with another id is the same one, if its method and path are."""
    now = {place: name for name, place in here.items()}
    file = draft.surface_of(package)
    for resource, method, row in methods(draft.surfaces[package]):
        name = row.get("operation", "")
        new = now.get(before[name]) if name in before and name not in here else None
        if new is not None:
            draft.decide(
                draft.at(file, "resources", resource, "methods", method, "operation"),
                f"the operation {name} is called {new} now. Change the line to `operation: {new}`",
            )
            row["operation"] = new


def _delete(draft: Draft, package: str, here: Where, before: Where) -> None:
    surface, file = draft.surfaces[package], draft.surface_of(package)
    gone = [item for item in methods(surface) if item[2].get("operation") not in here]
    for resource, method, row in gone:
        keys: tuple[str, ...] = ("resources", resource, "methods", method)
        path, verb = before.get(row["operation"], ("", ""))
        known = f" ({verb.upper()} {path})" if path else ""
        what = f"the operation {row['operation']}{known} is gone. Delete the method `{method}`"
        del surface["resources"][resource]["methods"][method]
        others = [name for name in surface["resources"] if name.startswith(f"{resource}.")]
        if not surface["resources"][resource]["methods"] and not others:
            del surface["resources"][resource]
            keys, what = keys[:2], f"{what}, and with it `{resource}`, which has no other"
            what += _entry_point(draft, package, resource, "out of")
        else:
            what += f" of `{resource}`"
        draft.decide(draft.at(file, *keys), what)


def _propose(
    draft: Draft, package: str, part: Json, missing: list[str], schemas: Mapping[str, Json]
) -> None:
    surface, file = draft.surfaces[package], draft.surface_of(package)
    where = _where(part)
    neighbours = Neighbours.of(package, surface, part["paths"])
    found: dict[str, dict[str, Json]] = {}
    for name in missing:
        path, verb = where[name]
        made = guess(verb, path, part["paths"][path], schemas, neighbours)
        neighbours.add(path, made.resource, made.method, made.row)
        found.setdefault(made.resource, {})[made.method] = made.row
    asked = listed(f"{where[name][1].upper()} {where[name][0]} ({name})" for name in missing)
    if not (draft.workspace.root / file).is_file():
        what = f"there is no such file. Write it, for {asked or 'schemas alone'}"
        what += f"; `python -m oai_codegen new {package}` writes what a package needs besides"
        head = f"{PLACEHOLDER}\n"
        rest = as_text({"resources": _whole(found, surface)}) if found else ""
        draft.decide(file.as_posix(), what, head + rest)
    else:
        for resource, rows in found.items():
            _propose_rows(draft, package, resource, rows, where)
    for name, rows in found.items():
        entry = surface.setdefault("resources", {}).setdefault(name, {"summary": "Trial."})
        entry.setdefault("methods", {}).update({key: _trial(row) for key, row in rows.items()})


def _propose_rows(
    draft: Draft, package: str, resource: str, rows: dict[str, Json], where: Where
) -> None:
    surface, file = draft.surfaces[package], draft.surface_of(package)
    asked = listed(
        f"{where[name][1].upper()} {where[name][0]} ({name})"
        for name in (row["operation"] for row in rows.values())
    )
    if resource in draft.table(package, "resources"):
        place = draft.at(file, "resources", resource)
        draft.decide(
            place,
            f"no row for {asked}. Add to the `methods` of `{resource}`, with a summary",
            _indented(as_text(rows), 6),
        )
        return
    what = f"no row for {asked}. Add to `resources`, with summaries"
    what += _entry_point(draft, package, resource, "into")
    whole = _whole({resource: rows}, surface)
    draft.decide(draft.at(file, "resources"), what, _indented(as_text(whole), 2))


def _entry_point(draft: Draft, package: str, resource: str, way: str) -> str:
    """What clients find a group by: one entry point for each resource that is in no other one."""
    parts = resource.split(".")
    above = [".".join(parts[:length]) for length in range(1, len(parts))]
    if any(name in draft.table(package, "resources") for name in above):
        return ""
    folder = draft.workspace.package(package)
    pyproject = (folder.root / "pyproject.toml").relative_to(draft.workspace.root).as_posix()
    key = f'"{resource}"' if "." in resource else resource
    return (
        f'; `{key} = "{folder.import_name}.plugin:plugin"` goes {way} `oai.groups` of {pyproject}'
    )


def _whole(found: Mapping[str, Json], surface: Json) -> Json:
    """Resources with their methods, and the namespaces around them that there are not yet."""
    made: Json = {}
    for resource, rows in found.items():
        for name in parents(resource):
            if name not in (surface.get("resources") or {}):
                made.setdefault(name, {"summary": None})
        made[resource] = {"summary": None, "methods": rows}
    return dict(sorted(made.items()))


def parents(resource: str) -> Iterator[str]:
    """Namespaces around a resource; `beta` belongs to several distributions, so to none."""
    parts = resource.split(".")
    for length in range(1, len(parts)):
        name = ".".join(parts[:length])
        if name != "beta":
            yield name


def as_text(data: Json) -> str:
    """YAML in which what a person must write stands as a comment."""
    lines = to_yaml(deepcopy(data)).splitlines()
    note = "  # the schema of one event"
    return "\n".join(
        line.replace("summary: null", PLACEHOLDER).replace("event: null", f"event:{note}")
        for line in lines
    )


def _indented(text: str, spaces: int) -> str:
    return "\n".join(" " * spaces + line for line in text.splitlines())


def _trial(row: Json) -> Json:
    made = {**row, "summary": "Trial."}
    if "event" in row and row["event"] is None:
        made = {key: value for key, value in made.items() if key not in ("event", "stream")}
    return made
