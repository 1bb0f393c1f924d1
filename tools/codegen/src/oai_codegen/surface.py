"""surface.yaml: which operation is which method, in which resource."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .documents import Json, load
from .problems import Problems
from .sockets import SocketRow, read_sockets
from .workspace import Package

_TOP = frozenset(
    [
        "summary",
        "resources",
        "aliases",
        "prefer",
        "also",
        "overlays",
        "schemas",
        "mixins",
        "widen",
        "request_roots",
        "exports",
        "sockets",
    ]
)
_RESOURCE = frozenset(["summary", "methods", "helpers"])
_HELPERS = frozenset(["module", "raw"])
_METHOD = frozenset(
    [
        "operation",
        "summary",
        "name",
        "keyword",
        "stream",
        "event",
        "frame",
        "page",
        "headers",
        "optional_result",
        "binary",
        "text",
        "auth",
        "deprecated",
        "shapes",
        "apart",
        "by_hand",
    ]
)
_SHAPES = frozenset(["by", "default", "cases"])
SOURCES = ("last_id", "next", "next_page", "item", "single")


@attrs.frozen
class ShapesRow:
    """Which result comes for which value of a parameter: names of schemas, or `str`."""

    by: str
    default: str
    cases: Mapping[str, str]


@attrs.frozen
class MethodRow:
    """One method of a resource."""

    resource: str
    method: str
    operation: str
    summary: str
    name: str | None
    keyword: tuple[str, ...]
    stream: str | None
    event: str | None
    frame: bool
    page: str | None
    headers: Mapping[str, str]
    optional_result: bool
    binary: bool | None
    text: str | None
    auth: str | None
    deprecated: str | None
    shapes: ShapesRow | None
    apart: tuple[str, ...] = ()
    """Parameters that a method written by hand declares in words of its own, beside the others."""
    by_hand: bool = False
    """Whether the mixin of the resource has the method; its operation and parameters are made."""


@attrs.frozen
class HelpersRow:
    """Where the hand-written methods of a resource are, and which of them have raw forms.

    `module` holds two mixins, which are named as the resource's classes with `Helpers` at the end.
    """

    module: str
    raw: tuple[str, ...] = ()


@attrs.frozen
class Surface:
    """Everything that is written by hand about one package."""

    where: str
    summary: str
    resources: Mapping[str, str]
    methods: tuple[MethodRow, ...]
    mixins: Mapping[str, tuple[str, ...]]
    widen: Mapping[str, tuple[str, ...]]
    request_roots: tuple[str, ...]
    aliases: Mapping[str, str]
    prefer: tuple[str, ...]
    also: Mapping[str, str]
    helpers: Mapping[str, HelpersRow] = attrs.field(factory=dict[str, HelpersRow])
    exports: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict[str, tuple[str, ...]])
    sockets: Mapping[str, SocketRow] = attrs.field(factory=dict[str, SocketRow])

    def rows(self, operation: str) -> list[MethodRow]:
        """The methods of an operation; most have one."""
        return [row for row in self.methods if row.operation == operation]

    def of(self, resource: str) -> list[MethodRow]:
        """The methods of one resource."""
        return [row for row in self.methods if row.resource == resource]

    @property
    def all_resources(self) -> list[str]:
        """All resources, those too that only hold others."""
        return sorted(self.resources)

    def children(self, resource: str) -> list[str]:
        """Resources directly below one."""
        return [
            name
            for name in self.all_resources
            if name.rpartition(".")[0] == resource and name != resource
        ]

    @property
    def top(self) -> list[str]:
        """Resources that are not within another one of this package."""
        known = set(self.all_resources)
        return [
            name for name in self.all_resources if not any(p in known for p in _prefixes(name)[:-1])
        ]

    @property
    def places(self) -> dict[str, str]:
        """Names on a client -> the resource there; a resource may stand in several places."""
        return dict(sorted({**{name: name for name in self.top}, **self.also}.items()))


def _prefixes(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[: index + 1]) for index in range(len(parts))]


def read(package: Package, problems: Problems) -> Surface:
    """Read and check one file."""
    data = load(package.surface_path)
    where = f"{package.name}/slice/surface.yaml"
    for key in sorted(data.keys() - _TOP):
        problems.error(where, f"unknown key {key!r}")

    def part(key: str) -> Json:  # one whose last entry was deleted is null
        found: Json = data.get(key) or {}
        return found

    def names(key: str) -> tuple[str, ...]:
        found: list[str] = data.get(key) or []
        return tuple(found)

    resources = part("resources")
    rows = list(_rows(resources, where, problems))
    sockets = list(read_sockets(part("sockets"), resources, where, problems))
    sent = dict.fromkeys([*names("request_roots"), *(socket.sends for socket in sockets)])
    return Surface(
        where,
        str(data.get("summary") or ""),
        {name: str(entry.get("summary", "")) for name, entry in resources.items()},
        tuple(rows),
        {name: tuple(entry) for name, entry in part("mixins").items()},
        {name: tuple(entry) for name, entry in part("widen").items()},
        tuple(sent),
        part("aliases"),
        names("prefer"),
        part("also"),
        dict(_helpers(resources, where, problems)),
        {name: tuple(entry) for name, entry in part("exports").items()},
        {socket.resource: socket for socket in sockets},
    )


def _helpers(resources: Json, where: str, problems: Problems) -> Iterator[tuple[str, HelpersRow]]:
    for resource, entry in resources.items():
        if entry.get("helpers") is None:
            continue
        row: Json = entry["helpers"] if isinstance(entry["helpers"], dict) else {}
        if not row.keys() <= _HELPERS or not isinstance(row.get("module"), str):
            problems.error(f"{where}: {resource}", "helpers has a module, and raw: a list of names")
            continue
        yield resource, HelpersRow(row["module"], tuple(row.get("raw") or ()))


def _rows(resources: Json, where: str, problems: Problems) -> Iterator[MethodRow]:
    for resource, entry in resources.items():
        if not entry.get("summary"):
            problems.error(f"{where}: {resource}", "a resource needs a summary")
        for key in sorted(entry.keys() - _RESOURCE):
            problems.error(f"{where}: {resource}", f"unknown key {key!r}")
        methods: Json = entry.get("methods") or {}
        for method, row in methods.items():
            location = f"{where}: {resource}.{method}"
            for key in sorted(row.keys() - _METHOD):
                problems.error(location, f"unknown key {key!r}")
            if not row.get("operation") or not row.get("summary"):
                problems.error(location, "a method needs operation and summary")
                continue
            if row.get("page") not in (None, *SOURCES):
                problems.error(location, f"page is one of {', '.join(SOURCES)}")
            if row.get("auth") not in (None, "either"):
                problems.error(location, "auth is nothing, or either")
            if row.get("text") not in (None, "maybe", "always"):
                problems.error(location, "text is one of maybe, always")
            if row.get("by_hand") and not entry.get("helpers"):
                problems.error(location, "by_hand: the resource has no helpers")
            _check_shapes(row, location, problems)
            yield _row(resource, method, row)


def _check_shapes(row: dict[str, Any], location: str, problems: Problems) -> None:
    if row.get("shapes") is None:
        return
    whole = isinstance(row["shapes"], dict)
    shapes: Json = row["shapes"] if whole else {}
    cases = isinstance(shapes.get("cases"), dict)
    if shapes.keys() != _SHAPES or not all(shapes.values()) or not cases:
        problems.error(location, f"shapes has the keys {', '.join(sorted(_SHAPES))}")
        row["shapes"] = None
    others = [key for key in ("page", "binary", "optional_result") if row.get(key)]
    others += ["text: always"] if row.get("text") == "always" else []
    for key in others:
        problems.error(location, f"shapes and {key} exclude each other")


def _row(resource: str, method: str, row: dict[str, Any]) -> MethodRow:
    return MethodRow(
        resource,
        method,
        row["operation"],
        row["summary"],
        row.get("name"),
        tuple(row.get("keyword", ())),
        row.get("stream"),
        row.get("event"),
        bool(row.get("frame")),
        row.get("page"),
        dict(row.get("headers", {})),
        bool(row.get("optional_result")),
        row.get("binary"),
        row.get("text"),
        row.get("auth"),
        row.get("deprecated"),
        ShapesRow(**row["shapes"]) if row.get("shapes") else None,
        tuple(row.get("apart") or ()),
        bool(row.get("by_hand")),
    )
