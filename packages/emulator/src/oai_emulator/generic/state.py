"""What was made by rules: records by the path under which they were made."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..values import JsonObject


@dataclass(slots=True)
class GenericState:
    """Collections of records by path, each by the name that ends an element's path.

    A record holds all that is known of an object: what requests said, and what answers showed.
    """

    collections: dict[str, dict[str, JsonObject]] = field(
        default_factory=dict[str, dict[str, JsonObject]]
    )
    singles: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])

    def collection(self, path: str) -> dict[str, JsonObject]:
        """Give the records under a path, oldest first."""
        return self.collections.setdefault(path, {})

    def find(self, id: str) -> JsonObject | None:
        """Find a record wherever it is."""
        for records in self.collections.values():
            if id in records:
                return records[id]
        return None

    def remove(self, path: str, key: str) -> None:
        """Remove a record, and what was made below it."""
        del self.collections[path][key]
        below = f"{path}/{key}/"
        for kept in (self.collections, self.singles):
            for inner in [inner for inner in kept if inner.startswith(below)]:
                del kept[inner]
