"""Records and the answers made of them."""

from __future__ import annotations

from typing import Any

from ..bundle import OperationFacts
from ..clock import unix_time
from ..errors import not_found
from ..replies import BytesReply, JsonReply, Reply
from ..routing import Call
from ..values import FilePart, JsonObject
from .naming import prefix
from .samples import NOTHING, Context, Sampler
from .shapes import Shapes
from .state import GenericState

_SEEDS = 3


class Records:
    """Keeps records in the world of a call, and shows them as the document wants them."""

    def __init__(self, shapes: Shapes, sampler: Sampler) -> None:
        self.shapes = shapes
        self._sampler = sampler

    def collection(self, call: Call, template: str) -> dict[str, JsonObject]:
        """Give the records under a path. What nobody can make begins with a few samples."""
        state = call.world.state(GenericState)
        path = template.format(**call.path)
        new = path not in state.collections
        records = state.collection(path)
        listed = self.shapes.operation("GET", template)
        if new and listed is not None and not self.shapes.creates(template):
            entry = self.shapes.entry(listed) or {}
            for _ in range(_SEEDS):
                self.add(call, template, entry, {})
        return records

    def add(self, call: Call, template: str, schema: JsonObject, given: JsonObject) -> JsonObject:
        """Make a record under a path and give the value that shows it."""
        state = call.world.state(GenericState)
        name = self.shapes.element_name(template)
        known: JsonObject = {**call.path, **given}
        members = self._sampler.members(schema)
        key = known.get(name or "")
        if isinstance(key, str):
            known = {**(state.find(key) or {}), **known}
        elif name in members and "id" not in members:
            key = call.world.ids(prefix(template), 24)
        else:
            key = known["id"] = call.world.ids(prefix(template), 24)
        known.setdefault("id", key)
        if name is not None:
            known[name] = key
        shown = self._sampler.make(schema, known, self.context(call))
        records = state.collection(template.format(**call.path))
        records[key] = {**known, **(shown if isinstance(shown, dict) else {})}
        return records[key]

    def check_owners(self, call: Call, template: str) -> None:
        """Raise the answer 404 if a path leads through an element that is not there."""
        steps = template.split("/")
        for index, step in enumerate(steps[:-1], 1):
            if step.startswith("{"):
                self.check(call, "/".join(steps[:index]))

    def check(self, call: Call, template: str) -> JsonObject:
        """Find an element's record; an empty one where nobody keeps count of the elements."""
        if self.shapes.played("GET", template):
            reply = call.serve("GET", template.format(**call.path), {})
            return dict(reply.body) if isinstance(reply, JsonReply) else {}
        collection, _, name = template.rpartition("/")
        key = call.path[name[1:-1]]
        if not self.shapes.tracked(collection):
            return call.world.state(GenericState).find(key) or {"id": key, name[1:-1]: key}
        records = self.collection(call, collection)
        if key not in records:
            raise not_found(_words(collection), key)
        return records[key]

    def show(self, call: Call, facts: OperationFacts, given: Any) -> Reply:
        """Answer with what the document declares, around what is given."""
        result = facts.result
        if not result.media:
            return BytesReply(status=result.status)
        schema = result.schema or {}
        return JsonReply(self.make(call, schema, given), result.status)

    def make(self, call: Call, schema: JsonObject, given: Any = NOTHING) -> Any:
        """Make a value for a schema."""
        return self._sampler.make(schema, given, self.context(call))

    def context(self, call: Call) -> Context:
        """Gather what samples are made of."""
        hint = call.facts.path.rpartition("/")[2]
        return Context(unix_time(), hint, call.world.state(GenericState).find)

    def lists(self, schema: JsonObject, value: str) -> bool:
        """Tell whether a schema lists a value among those that it allows."""
        return any(value in arm.get("enum", []) for arm in self._sampler.arms(schema))

    def members(self, facts: OperationFacts) -> JsonObject:
        """Give the members of an operation's result."""
        return self._sampler.members(facts.result.schema)


def said(body: JsonObject) -> JsonObject:
    """Give what a body says, with the names of files in the place of files."""
    told = {name: value for name, value in body.items() if not isinstance(value, FilePart)}
    for value in body.values():
        if isinstance(value, FilePart):
            told.setdefault("filename", value.filename)
            told.setdefault("bytes", len(value))
    named = [name for name in told if name.endswith("_name")]
    if len(named) == 1:
        told.setdefault("name", told[named[0]])
    return told


def _words(path: str) -> str:
    last = path.rpartition("/")[2]
    return last.removesuffix("s").replace("_", " ").capitalize()
