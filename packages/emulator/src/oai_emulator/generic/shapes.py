"""What an operation does, as its path and its result tell."""

from __future__ import annotations

from collections.abc import Collection

from ..bundle import BETA, Bundle, OperationFacts
from ..values import JsonObject, as_object
from .samples import Sampler

Played = Collection[tuple[str, str]]
"""Methods and paths of the operations that a group plays, and these rules do not."""


class Shapes:
    """Answers questions about the operations of a bundle."""

    def __init__(self, bundle: Bundle, sampler: Sampler, played: Played = frozenset()) -> None:
        self._operations = bundle.operations
        self._sampler = sampler
        self._played = played

    def operation(self, method: str, path: str) -> OperationFacts | None:
        """Find an operation by its template."""
        return self._operations.get((method, path))

    def entry(self, facts: OperationFacts) -> JsonObject | None:
        """Give the schema of the entries that a result lists; none if it is no list."""
        members = self._sampler.members(facts.result.schema)
        data = as_object(members.get("data"))
        if data is None or not {"has_more", "object"} & members.keys():
            return None
        return next(
            (arm.get("items", {}) for arm in self._sampler.arms(data) if arm["type"] == "array"),
            None,
        )

    def element_name(self, path: str) -> str | None:
        """Name the parameter of the elements below a collection's path."""
        start = f"{path}/{{"
        for _, other in self._operations:
            if other.startswith(start) and not other.endswith(BETA):
                return other.removeprefix(start).partition("}")[0]
        return None

    def creates(self, path: str) -> bool:
        """Tell whether objects can be made under a path."""
        return self.operation("POST", path) is not None

    def played(self, method: str, path: str) -> bool:
        """Tell whether a group plays an operation, and remembers what belongs to it."""
        return (method, path) in self._played

    def tracked(self, path: str) -> bool:
        """Tell whether these rules know which elements there are under a path."""
        name = self.element_name(path)
        if name is None or self.played("GET", f"{path}/{{{name}}}"):
            return False
        made, listed = self.operation("POST", path), self.operation("GET", path)
        if listed is not None and self.entry(listed) is not None:
            return True
        return made is not None and "id" in self._sampler.members(made.result.schema)

    def acts(self, facts: OperationFacts) -> bool:
        """Tell whether a POST below an element does something to it, and makes nothing new."""
        owner = facts.path.rpartition("/")[0]
        if not owner.endswith("}") or self.operation("GET", facts.path) is not None:
            return False
        if not facts.result.media:
            return True
        collection = owner.rpartition("/")[0]
        same = (self.operation("GET", owner), self.operation("POST", collection))
        return any(other and other.result.schema == facts.result.schema for other in same)
