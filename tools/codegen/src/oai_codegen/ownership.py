"""Which distribution owns which schema, and the file that locks it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

import attrs

from .documents import Json, load, to_yaml, write
from .problems import Problems
from .refs import LOCAL, closure, find_refs

LOCK_HEADER = (
    "Owner of every schema. Moving one breaks users of both distributions: write an ADR first."
)
METHODS = ("get", "post", "put", "patch", "delete")


@attrs.frozen
class Ownership:
    """Owners of operations (by path) and of schemas (by name).

    `users` are the groups that reach a schema; a stray has none. `added` are schemas that surface
    files add to the document: their packages own them, and neither counts nor lock know them.
    """

    paths: Mapping[str, str]
    schemas: Mapping[str, str]
    users: Mapping[str, frozenset[str]]
    added: Mapping[str, str] = attrs.field(factory=dict[str, str])

    @property
    def everything(self) -> dict[str, str]:
        """Owners of all schemas, those too that were added, by name."""
        return dict(sorted({**self.schemas, **self.added}.items()))


def _group_of_path(path: str, groups: Mapping[str, Json]) -> str | None:
    prefixes = [
        (prefix, name) for name, group in groups.items() for prefix in group.get("paths", [])
    ]
    for prefix, name in sorted(prefixes, key=lambda pair: -len(pair[0])):
        if prefix.startswith("*") and fnmatchcase(path, prefix.replace("?", "[?]")):
            return name
    for prefix, name in sorted(prefixes, key=lambda pair: -len(pair[0])):
        if path == prefix or path.startswith(prefix + "/"):
            return name
    return None


def _roots(document: Json, config: Json, paths: Mapping[str, str]) -> dict[str, set[str]]:
    """Schemas that each group names itself: in operations, webhooks, and by pattern."""
    schemas: Json = document["components"]["schemas"]
    edges = {name: set(find_refs(schema)) for name, schema in schemas.items()}
    roots: dict[str, set[str]] = defaultdict(set)
    for path, owner in paths.items():
        roots[owner].update(find_refs(document["paths"][path], document))
    for name, group in config["groups"].items():
        if group.get("webhooks"):
            roots[name].update(find_refs(document.get("webhooks", {}), document))
    reached = closure({name for names in roots.values() for name in names}, edges)
    strays = {name for group in config["groups"].values() for name in group.get("strays", [])}
    for name, group in config["groups"].items():
        for pattern in group.get("roots", []):
            roots[name].update(
                s
                for s in schemas
                if fnmatchcase(s, pattern) and s not in reached and s not in strays
            )
    return roots


def assign(document: Json, config: Json, added: Mapping[str, str] | None = None) -> Ownership:
    """Give paths and schemas their owners; what no group takes is left out.

    `added` are schemas that a surface file adds, and the package that does.
    """
    added = added or {}
    groups: Mapping[str, Json] = config["groups"]
    schemas: Json = document["components"]["schemas"]
    found = {path: _group_of_path(path, groups) for path in document["paths"]}
    paths = {path: owner for path, owner in found.items() if owner is not None}
    edges = {name: set(find_refs(schema)) for name, schema in schemas.items()}
    users: dict[str, set[str]] = defaultdict(set)
    roots = _roots(document, config, paths)
    for name, package in added.items():
        roots[package].add(name)
    for group, names in roots.items():
        for name in closure(names, edges):
            users[name].add(group)
    borrows = {frozenset(pair): pair[1] for pair in config.get("borrows", [])}
    owners: dict[str, str] = {}
    for name in schemas.keys() - added.keys():
        by = users.get(name)
        if by:
            owners[name] = next(iter(by)) if len(by) == 1 else borrows.get(frozenset(by), "shared")
    for group, entry in groups.items():
        owners.update(dict.fromkeys(schemas.keys() & set(entry.get("strays", [])), group))
    return Ownership(
        paths,
        dict(sorted(owners.items())),
        {name: frozenset(groups) for name, groups in users.items()},
        added,
    )


def check_owners(document: Json, config: Json, ownership: Ownership, problems: Problems) -> None:
    """Whatever has no owner is a problem, and so is a stray that is none."""
    for path in document["paths"]:
        if path not in ownership.paths:
            problems.error(f"#/paths/{path}", "no group in groups.yaml takes this path")
    schemas = document["components"]["schemas"]
    for group, entry in config["groups"].items():
        for name in entry.get("strays", []):
            if name not in schemas or ownership.users.get(name):
                problems.error(f"groups.yaml: {group}.strays", f"{name} is not a stray schema")
    for name in schemas:
        if name not in ownership.schemas and name not in ownership.added:
            problems.error(f"{LOCAL}{name}", "no group reaches this schema")


def count(document: Json, config: Json, ownership: Ownership) -> dict[tuple[str, ...], int]:
    """The counts that groups.yaml has, as they are in the document, by the keys that lead there."""
    operations = Counter(
        owner
        for path, owner in ownership.paths.items()
        for key in document["paths"][path]
        if key in METHODS
    )
    owned = Counter(owner for name, owner in ownership.schemas.items() if ownership.users.get(name))
    totals = {
        "schemas": len(document["components"]["schemas"]) - len(ownership.added),
        "operations": sum(operations.values()),
        "webhooks": len(document.get("webhooks", {})),
    }
    found: dict[tuple[str, ...], int] = {
        ("upstream", key): total
        for key, total in totals.items()
        if key in config.get("upstream", {})
    }
    for name, group in config["groups"].items():
        for key, counter in (("operations", operations), ("owned", owned)):
            if key in group:
                found["groups", name, key] = counter[name]
    return found


def check_counts(counts: Mapping[tuple[str, ...], int], config: Json, problems: Problems) -> None:
    """Compare counts with those of groups.yaml."""
    for (*above, key), found in counts.items():
        holder = config
        for step in above:
            holder = holder[step]
        if holder[key] != found:
            where = ".".join([*above, key]).removeprefix("groups.")
            problems.error(f"groups.yaml: {where}", f"{found} found, {holder[key]} expected")


def check_lock(path: Path, ownership: Ownership, problems: Problems) -> None:
    """Compare with the lock; a moved or vanished schema is a problem, a new one is not."""
    if not path.exists():
        return
    for name, owner in load(path).items():
        now = ownership.schemas.get(name)
        if now != owner:
            problems.error(f"ownership.yaml: {name}", f"locked to {owner}, would move to {now}")


def write_lock(path: Path, ownership: Ownership) -> None:
    """Store the owners of all schemas."""
    write(path, to_yaml(dict(ownership.schemas), LOCK_HEADER))
