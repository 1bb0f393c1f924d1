"""Paths and schemas of a new document: what has no owner, and what would get another one."""

from __future__ import annotations

from collections import defaultdict
from itertools import takewhile

from ..naming import snake
from ..ownership import Ownership, assign
from .draft import GROUPS, LOCK, Draft, listed


def take_paths(draft: Draft) -> None:
    """Propose a group, or a prefix for one, for each path that no group takes."""
    taken = assign(draft.document, draft.config).paths
    lost: dict[str, list[str]] = defaultdict(list)
    for path in draft.document["paths"]:
        if path not in taken:
            lost["/" + path.strip("/").partition("/")[0].partition("?")[0]].append(path)
    for prefix, paths in lost.items():
        name, groups = snake(prefix) or "root", draft.config["groups"]
        what = f"no group takes {listed(paths)}."
        if name in groups:
            where = draft.at(GROUPS, "groups", name)
            draft.decide(where, f"{what} Add {prefix} to the `paths` of {name}, or of another one")
            groups[name]["paths"] = [*groups[name].get("paths", []), prefix]
            continue
        draft.decide(
            draft.at(GROUPS, "groups"),
            f"{what} Add {prefix} to the `paths` of a group, or add a group; "
            "`update` fills in the counts",
            f"  {name}: {{paths: [{prefix}], operations: 0, owned: 0}}",
        )
        groups[name] = {"paths": [prefix]}


def own_schemas(draft: Draft) -> Ownership:
    """Compare strays and owners with groups.yaml and with the lock."""
    _check_strays(draft)
    ownership = _place_strays(draft)
    schemas = draft.document["components"]["schemas"]
    for name, owner in list(draft.lock.items()):
        now = ownership.schemas.get(name)
        if name not in schemas:
            draft.notes.append(f"{LOCK.name}: - {name} (was {owner})")
        elif now is not None and now != owner:
            users = listed(sorted(ownership.users.get(name, ())), 30) or "nobody"
            draft.decide(
                draft.at(LOCK, name),
                f"{name} would move from {owner} to {now}: it is used by {users} now. That breaks "
                "users of both distributions: write an ADR in docs/adr, then change the line to "
                f"`{name}: {now}`",
            )
    for name, owner in ownership.schemas.items():
        if draft.lock and name not in draft.lock:
            draft.notes.append(f"{LOCK.name}: + {name} ({owner})")
    return ownership


def _check_strays(draft: Draft) -> None:
    """Strays and roots of groups.yaml that are gone, and strays that something reaches now."""
    ownership = assign(draft.document, draft.config, draft.added)
    schemas = draft.document["components"]["schemas"]
    for group, entry in draft.config["groups"].items():
        kept = {"strays": list(entry.get("strays", [])), "roots": list(entry.get("roots", []))}
        for key, names in kept.items():
            for name in list(names):
                users = ownership.users.get(name) if key == "strays" else None
                gone = name not in schemas and "*" not in name
                if not gone and not users:
                    continue
                why = f"is used by {listed(sorted(users))} now" if users else "is gone"
                where = draft.at(GROUPS, "groups", group, key, name)
                draft.decide(where, f"{name} {why}. Delete it from the `{key}` of {group}")
                names.remove(name)
            if key in entry:
                entry[key] = names


def _place_strays(draft: Draft) -> Ownership:
    """Propose a group for each schema that nothing reaches."""
    ownership = assign(draft.document, draft.config, draft.added)
    schemas = draft.document["components"]["schemas"]
    strays = [n for n in schemas if n not in ownership.schemas and n not in ownership.added]
    for name in strays:
        group = draft.lock.get(name) or _alike(name, ownership)
        history = ", which has it until now, or of another group" if name in draft.lock else ""
        entry = draft.config["groups"].setdefault(group, {})
        draft.decide(
            draft.at(GROUPS, "groups", group),
            f"no operation, webhook or root reaches the schema {name}. Add it to the `strays` of "
            f"{group}{history}; or to its `roots`, if a stream or a socket carries it",
        )
        entry["strays"] = [*entry.get("strays", []), name]
    return assign(draft.document, draft.config, draft.added) if strays else ownership


def _alike(name: str, ownership: Ownership) -> str:
    """The owner of the schema whose name begins the most alike."""

    def alike(other: str) -> int:
        pairs = takewhile(lambda pair: pair[0] == pair[1], zip(name, other, strict=False))
        return sum(1 for _ in pairs)

    best = max(ownership.schemas, key=alike, default=None)
    return "shared" if best is None else ownership.schemas[best]
