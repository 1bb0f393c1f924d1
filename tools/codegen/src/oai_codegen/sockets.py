"""The key `sockets` of a surface file: which resources have `connect`, and what goes both ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from .documents import Json, is_array, is_object
from .problems import Problems

_NEEDED = ("connection", "summary", "path", "sends", "receives", "events")
_MAPPINGS = ("events", "query", "headers", "helpers")
_LISTS = ("required", "positional", "one_of", "omit")
_KEYS = frozenset([*_NEEDED, *_MAPPINGS, *_LISTS, "headers_of"])


@attrs.frozen
class SocketRow:
    """One `connect`: where it connects, and the unions of events in both directions."""

    resource: str
    connection: str
    """The connection's class is this with `Connection` at the end."""
    summary: str
    path: str
    sends: str
    receives: str
    events: Mapping[str, str]
    """A sentence for the method of each event that the client sends, by the event's type."""
    query: Mapping[str, str] = attrs.field(factory=dict[str, str])
    """A sentence for each query parameter."""
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    headers_of: str | None = None
    """An operation whose header parameters `connect` has, too."""
    required: tuple[str, ...] = ()
    positional: tuple[str, ...] = ()
    """Query parameters that `connect` takes by position, too; they are required."""
    one_of: tuple[str, ...] = ()
    omit: tuple[str, ...] = ()
    """Members of the client's events that are no parameters."""
    helpers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    """Mixins written by hand as "module:Class" by namespace; the async one has `Async` before."""

    @property
    def needed(self) -> tuple[str, ...]:
        """Query parameters that have to be given."""
        return tuple(name for name in self.query if name in (*self.required, *self.positional))


def read_sockets(
    entries: Json, resources: Json, where: str, problems: Problems
) -> Iterator[SocketRow]:
    """Read and check the rows of one file."""
    for resource, entry in entries.items():
        location = f"{where}: sockets.{resource}"
        found = problems.count()
        if is_object(entry):
            _check(entry, location, problems)
        else:
            problems.error(location, "a socket is a table of keys")
        if resource not in resources:
            problems.error(location, f"there is no resource {resource!r}")
        if problems.count() == found:
            given: Json = {key: value for key, value in entry.items() if value is not None}
            lists = {key: tuple(given[key]) for key in _LISTS if key in given}
            made: Json = {"resource": resource, **given, **lists}
            yield SocketRow(**made)


def _check(entry: Json, location: str, problems: Problems) -> None:
    for key in sorted(entry.keys() - _KEYS):
        problems.error(location, f"unknown key {key!r}")
    for key in _NEEDED:
        if not entry.get(key):
            problems.error(location, f"a socket needs {key}")
    for key in _MAPPINGS:
        values: Json = entry.get(key) or {}
        if not is_object(values) or not all(isinstance(text, str) for text in values.values()):
            problems.error(location, f"{key} maps names to texts")
            return
    for key in _LISTS:
        if not is_array(entry.get(key) or []):
            problems.error(location, f"{key} is a list of names")
            return
    query: Json = entry.get("query") or {}
    for key in ("required", "positional", "one_of"):
        for name in entry.get(key) or ():
            if name not in query:
                problems.error(location, f"{key}: there is no query parameter {name!r}")
