"""Where an operation would go in a surface file, judged by its path and by its neighbours."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ..documents import Json, is_object
from ..naming import snake
from .facts import is_list, row_facts

Static = tuple[str, ...]
_UPDATES = ("update", "modify", "replace")


@attrs.frozen
class Guess:
    """A resource, a method in it, and the row without its summary."""

    resource: str
    method: str
    row: Json


@attrs.define
class Neighbours:
    """What the rows of a package tell about paths."""

    package: str
    rows: list[tuple[str, str, str, Json]] = attrs.field(factory=list[tuple[str, str, str, Json]])
    """Path, resource, method and row of every method whose operation is known."""

    _learned: defaultdict[Static, Counter[str]] = attrs.field(
        init=False, factory=lambda: defaultdict[Static, Counter[str]](Counter)
    )

    @classmethod
    def of(cls, package: str, surface: Json, paths: Mapping[str, Json]) -> Neighbours:
        """Match the rows of a surface file and the paths of a slice."""
        where = {
            operation["operationId"]: path
            for path, item in paths.items()
            for operation in item.values()
        }
        made = cls(package)
        for resource, method, row in methods(surface):
            if row.get("operation") in where:
                made.add(where[row["operation"]], resource, method, row)
        return made

    def add(self, path: str, resource: str, method: str, row: Json) -> None:
        """Learn from one row: `/a/{b}/c` is `x.c`, so `/a` is `x`."""
        self.rows.append((path, resource, method, row))
        static, parts = _static(path), resource.split(".")
        if static and snake(static[-1]) == method:
            static = static[:-1]
        self._learned[static][resource] += 1
        while static and parts and snake(static[-1]) == parts[-1]:
            static, parts = static[:-1], parts[:-1]
            self._learned[static][".".join(parts)] += 1

    def resource(self, static: Static) -> str:
        """The resource at a path: what was learned about its beginning, and the rest of it."""
        for length in range(len(static), -1, -1):
            known = self._learned.get(static[:length])
            if known:
                head = known.most_common(1)[0][0]
                rest = [snake(step) for step in static[length:]]
                return ".".join([*([head] if head else []), *rest]) or self.package
        return ".".join(map(snake, static)) or self.package

    def named_by_path(self, path: str) -> bool:
        """Whether most methods beside a path are named after the last step of theirs."""
        above = path.rpartition("/")[0]
        beside = [row for row in self.rows if row[0].rpartition("/")[0] == above]
        beside = [row for row in beside if _static(row[0])[-1:] and not row[0].endswith("}")]
        named = [row for row in beside if snake(_static(row[0])[-1]) == row[2]]
        return len(beside) > 2 and len(named) * 2 > len(beside)

    def common(self, resource: str, key: str) -> Any:
        """What all rows of a resource, or of the package if it has none, say under a key."""
        rows = [row[3] for row in self.rows if row[1] == resource] or [row[3] for row in self.rows]
        first = rows[0].get(key) if rows else None
        return first if all(row.get(key) == first for row in rows) else None


def methods(surface: Json) -> Iterator[tuple[str, str, Json]]:
    """Resource, method and row of a surface file."""
    resources: Json = surface.get("resources") or {}
    for resource, entry in resources.items():
        rows: Any = entry.get("methods") if is_object(entry) else None
        if is_object(rows):
            yield from ((resource, method, row) for method, row in rows.items() if is_object(row))


def guess(
    verb: str, path: str, item: Json, schemas: Mapping[str, Json], neighbours: Neighbours
) -> Guess:
    """Propose the row of one operation; `item` is everything at its path, `schemas` are facts."""
    operation = item[verb]
    static = _static(path)
    words = snake(operation["operationId"].removeprefix("beta_"))
    does = not _is_item(path) and (
        _is_action(verb, static[-1], words, item)
        or (verb == "get" and len(item) == 1 and neighbours.named_by_path(path))
    )
    if does:
        resource, method = neighbours.resource(static[:-1]), snake(static[-1])
    else:
        resource = neighbours.resource(static)
        method = _method(verb, path, words, is_list(operation, schemas))
    taken = {row[2] for row in neighbours.rows if row[1] == resource}
    if method in taken:
        method = words
    row: Json = {"operation": operation["operationId"], "summary": None}
    row.update(row_facts(operation, schemas))
    for key in ("headers", "auth"):
        value = neighbours.common(resource, key)
        if value:
            row[key] = value
    return Guess(resource, method, row)


def _is_action(verb: str, last: str, words: str, item: Json) -> bool:
    """Whether the last step says what is done, as in `/files/{file_id}/archive`."""
    done, whole = snake(last).replace("_", ""), words.replace("_", "")
    said = whole.startswith(done) or (not done.endswith("s") and whole.endswith(done))
    return verb == "post" and len(item) == 1 and said


def _method(verb: str, path: str, words: str, lists: bool) -> str:
    if verb == "get":
        return "list" if lists and not _is_item(path) else "retrieve"
    if verb == "delete":
        return "delete"
    first = words.partition("_")[0]
    if verb != "post" or first.startswith(_UPDATES):
        return "update"
    if _is_item(path):
        return first if first in ("cancel", "archive", "restore") else "update"
    return "create"


def _is_item(path: str) -> bool:
    return path.partition("?")[0].endswith("}")


def _static(path: str) -> Static:
    steps = path.partition("?")[0].strip("/").split("/")
    return tuple(step for step in steps if step and not step.startswith("{"))
