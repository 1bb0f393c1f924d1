"""A handler for every operation, chosen by the shape of its path and of its result."""

from __future__ import annotations

from ..bundle import Bundle, OperationFacts
from ..routing import Handler
from .collections import Collections
from .elements import Elements
from .records import Records
from .samples import Sampler
from .shapes import Played, Shapes
from .singles import Singles


class Generic:
    """Plays the operations of a bundle by rules. What it remembers is in the world.

    What belongs to operations that are `played` by a group is asked of that group.
    """

    def __init__(self, bundle: Bundle, played: Played = frozenset()) -> None:
        sampler = Sampler(bundle.schemas)
        self._shapes = Shapes(bundle, sampler, played)
        records = Records(self._shapes, sampler)
        self._collections = Collections(records)
        self._elements = Elements(records)
        self._singles = Singles(records)

    def handler(self, facts: OperationFacts) -> Handler:
        """Choose how to play an operation."""
        path, method, shapes = facts.path, facts.method, self._shapes
        if path.endswith("}"):
            return {
                "GET": self._elements.retrieve,
                "POST": self._elements.update,
                "DELETE": self._elements.delete,
            }[method]
        if facts.result.media and facts.result.schema is None:
            return self._singles.content
        if method == "POST":
            if shapes.acts(facts):
                return self._elements.act
            return self._post(facts)
        if method == "GET" and shapes.entry(facts) is not None:
            return self._collections.list
        return self._singles.retrieve if method == "GET" else self._singles.delete

    def _post(self, facts: OperationFacts) -> Handler:
        path, shapes = facts.path, self._shapes
        parent = path.rpartition("/")[0]
        listed = shapes.operation("GET", path)
        if shapes.entry(facts) is not None and listed is None and shapes.operation("GET", parent):
            return self._collections.act
        if listed is not None and shapes.entry(listed) is None:
            return self._singles.update
        return self._collections.create
