"""Which distribution owns which schema, and the file that locks it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

import attrs

from .documents import Json, load, to_yaml, write
from .problems import Problems
from .refs import closure, find_refs

LOCK_HEADER = (
    "Owner of every schema. Moving one breaks users of both distributions: write an ADR first."
)
METHODS = ("get", "post", "put", "patch", "delete")


@attrs.frozen
class Ownership:
    """Owners of operations (by path) and of schemas (by name)."""

    paths: Mapping[str, str]
    schemas: Mapping[str, str]


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


def compute(document: Json, config: Json, problems: Problems) -> Ownership:
    """Give every path and every schema an owner; whatever has none is a problem."""
    groups: Mapping[str, Json] = config["groups"]
    schemas: Json = document["components"]["schemas"]
    paths: dict[str, str] = {}
    for path in document["paths"]:
        owner = _group_of_path(path, groups)
        if owner is None:
            problems.error(f"#/paths/{path}", "no group in groups.yaml takes this path")
        else:
            paths[path] = owner
    edges = {name: set(find_refs(schema)) for name, schema in schemas.items()}
    users: dict[str, set[str]] = defaultdict(set)
    for group, names in _roots(document, config, paths).items():
        for name in closure(names, edges):
            users[name].add(group)
    borrows = {frozenset(pair): pair[1] for pair in config.get("borrows", [])}
    owners: dict[str, str] = {}
    for name in schemas:
        by = users.get(name)
        if by:
            owners[name] = next(iter(by)) if len(by) == 1 else borrows.get(frozenset(by), "shared")
    _check_counts(document, config, paths, owners, problems)
    for group, entry in groups.items():
        for name in entry.get("strays", []):
            if name in owners or name not in schemas:
                problems.error(f"groups.yaml: {group}.strays", f"{name} is not a stray schema")
            owners[name] = group
    for name in schemas:
        if name not in owners:
            problems.error(f"#/components/schemas/{name}", "no group reaches this schema")
    return Ownership(paths, dict(sorted(owners.items())))


def _check_counts(
    document: Json,
    config: Json,
    paths: Mapping[str, str],
    owners: Mapping[str, str],
    problems: Problems,
) -> None:
    operations = Counter(
        owner for path, owner in paths.items() for key in document["paths"][path] if key in METHODS
    )
    owned = Counter(owners.values())
    totals = {
        "schemas": len(document["components"]["schemas"]),
        "operations": sum(operations.values()),
        "webhooks": len(document.get("webhooks", {})),
    }
    for key, found in totals.items():
        expected = config.get("upstream", {}).get(key)
        if expected is not None and expected != found:
            problems.error("groups.yaml: upstream", f"{found} {key} found, {expected} expected")
    for name, group in config["groups"].items():
        for key, counter in (("operations", operations), ("owned", owned)):
            if key in group and group[key] != counter[name]:
                problems.error(
                    f"groups.yaml: {name}.{key}", f"{counter[name]} found, {group[key]} expected"
                )


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
