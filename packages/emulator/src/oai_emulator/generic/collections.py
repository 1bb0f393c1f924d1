"""Collections: make, list, and what is done to several elements at once."""

from __future__ import annotations

from ..errors import not_found
from ..replies import Reply
from ..routing import Call
from ..values import JsonObject, as_array
from . import buckets, paging
from .elements import SWITCHES
from .records import Records, said
from .state import GenericState


class Collections:
    """Plays `POST /xs`, `GET /xs` and `POST /xs/activate`."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def create(self, call: Call) -> Reply:
        """Make an element; several, where the result is a list."""
        facts, records = call.facts, self._records
        records.check_owners(call, facts.path)
        entry = records.shapes.entry(facts)
        if entry is None:
            made = records.add(call, facts.path, facts.result.schema or {}, said(call.body))
            return records.show(call, facts, made)
        many = [records.add(call, facts.path, entry, each) for each in _each(call.body)]
        rows = [(record["id"], record) for record in many]
        return records.show(call, facts, paging.cut(facts, rows[::-1], {"limit": len(rows)}))

    def list(self, call: Call) -> Reply:
        """List a page of elements."""
        facts, records = call.facts, self._records
        records.check_owners(call, facts.path)
        if "start_time" in call.query:
            from ..clock import unix_time

            return records.show(call, facts, buckets.cut(facts, call.query, unix_time()))
        found = records.collection(call, facts.path)
        kept = [(key, record) for key, record in found.items() if _wanted(record, call.query)]
        return records.show(call, facts, paging.cut(facts, kept, call.query))

    def act(self, call: Call) -> Reply:
        """Do something to the elements whose ids the body lists, such as `activate`."""
        facts, records = call.facts, self._records
        records.check_owners(call, facts.path)
        template, _, action = facts.path.rpartition("/")
        state = call.world.state(GenericState)
        here = records.collection(call, template)
        rows: list[tuple[str, JsonObject]] = []
        for key in _ids(call.body):
            record = here.get(key) or state.find(key)
            if record is None:
                raise not_found("Object", key)
            here[key] = {**record, **SWITCHES.get(action, {})}
            rows.append((key, here[key]))
        return records.show(call, facts, paging.cut(facts, rows[::-1], {"limit": len(rows) or 1}))


def _ids(body: JsonObject) -> list[str]:
    lists = [as_array(value) or [] for name, value in body.items() if name.endswith("_ids")]
    return lists[0] if lists else []


def _each(body: JsonObject) -> list[JsonObject]:
    """Open a list of ids: `project_ids` of two are two bodies with a `project_id` each."""
    for name, value in body.items():
        entries = as_array(value)
        if name.endswith("_ids") and entries:
            rest = {key: kept for key, kept in body.items() if key != name}
            return [{**rest, name.removesuffix("s"): entry} for entry in entries]
    return [body]


def _wanted(record: JsonObject, query: JsonObject) -> bool:
    """Tell whether a record has what the query asks for by name."""
    return all(
        record[name] in value if isinstance(value, list) else record[name] == value
        for name, value in query.items()
        if name in record and not isinstance(value, dict)
    )
