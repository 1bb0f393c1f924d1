"""`coverage`: how much of the upstream document the packages have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import attrs

from . import manifest
from .documents import load
from .ownership import METHODS
from .render.resources import resource_stem
from .render.sockets import socket_stem
from .surface import HelpersRow
from .trees import Project
from .workspace import Package, Workspace

_OPERATION = re.compile(r'^(\w+) = Operation\(\s*"([^"]+)"', re.MULTILINE)
_METHOD = re.compile(r"@method\((\w+)\)\s+(?:async )?def (\w+)\(")
_CONNECT = re.compile(r"@helper\((\w+)\)\s+def connect\(")
_EVENT = re.compile(r'^(\w+) = ClientEvent\(\s*"([^"]+)"', re.MULTILINE)
_SENDS = re.compile(r"@sends\((\w+)\)\s+(?:async )?def (\w+)\(")


@attrs.frozen
class Count:
    """How many of a kind there are, of how many; what is missing by name."""

    kind: str
    found: int
    total: int
    missing: tuple[str, ...] = ()

    def __str__(self) -> str:
        """One line, with a few names of what is missing."""
        names = ", ".join(self.missing[:5]) + (", ..." if len(self.missing) > 5 else "")
        return f"{self.kind} {self.found}/{self.total}{f', not {names}' if names else ''}"


def coverage(workspace: Workspace) -> list[Count]:
    """Count operations, webhooks, sockets and schemas in the generated code, not in the slices.

    An operation counts when an `Operation` of its id is generated and a method has it; a webhook
    when its payload's class is generated; a schema when its owner has its module. The totals are
    those of the document that was sliced last (`upstream` in groups.yaml). A socket counts when
    both classes of its resource have `connect`, and an event that a client sends when both
    connections have the method; the document lists no sockets, so all are the surfaces' ones.
    """
    totals = workspace.read("groups.yaml")["upstream"]
    project = Project.read(workspace)
    written = {
        package.name: set(manifest.recorded(package)) - set(manifest.edited(package))
        for package in workspace.packages()
    }
    made = set(_operations(project, written))
    asked = set(_operation_ids(project))
    owners: dict[str, str] = load(workspace.data / "ownership.yaml")
    lost = [
        name for name, owner in sorted(owners.items()) if not _has(project, written, name, owner)
    ]
    events = list(_webhooks(project))
    unseen = [name for name, schema in events if schema in lost]
    sockets = dict(_sockets(project, written))
    sent = dict(_client_events(project, written))
    return [
        Count("operations", len(made & asked), totals["operations"], tuple(sorted(asked - made))),
        Count("webhooks", len(events) - len(unseen), totals["webhooks"], tuple(unseen)),
        _all_of("sockets", sockets),
        _all_of("client events", sent),
        Count("schemas", len(owners) - len(lost), totals["schemas"], tuple(lost)),
    ]


def _all_of(kind: str, found: dict[str, bool]) -> Count:
    missing = tuple(name for name, there in found.items() if not there)
    return Count(kind, len(found) - len(missing), len(found), missing)


def _sockets(project: Project, written: dict[str, set[str]]) -> Iterator[tuple[str, bool]]:
    """Each `connect`, and whether the resource has it, blocking and async."""
    for package in project.workspace.packages():
        for socket in project.sockets[package.name]:
            text = _read(package, written, f"resources/{socket_stem(socket)}.py")
            yield f"{socket.row.resource}.connect", _CONNECT.findall(text) == [socket.constant] * 2


def _client_events(project: Project, written: dict[str, set[str]]) -> Iterator[tuple[str, bool]]:
    """Each event that a client sends, and whether a blocking and an async method send it."""
    for package in project.workspace.packages():
        for socket in project.sockets[package.name]:
            text = _read(package, written, f"sockets/{socket_stem(socket)}.py")
            methods = Counter(_SENDS.findall(text))
            made = {kind: constant for constant, kind in _EVENT.findall(text)}
            for event in socket.events:
                sends = (made.get(event.type, ""), event.method)
                yield f"{socket.row.resource}: {event.type}", methods[sends] == 2


def _read(package: Package, written: dict[str, set[str]], name: str) -> str:
    there = name in written[package.name]
    return (package.source / name).read_text(encoding="utf-8") if there else ""


def _operations(project: Project, written: dict[str, set[str]]) -> Iterator[str]:
    """Ids of operations that are generated, with the method that the surface names for each.

    A method that the surface says is written by hand is looked for in the module of its mixin.
    """
    for package in project.workspace.packages():
        texts = {
            name: (package.source / name).read_text(encoding="utf-8")
            for name in written[package.name]
            if name.startswith(("operations/", "resources/"))
        }
        for row in project.surfaces[package.name].methods:
            stem = f"{resource_stem(row.resource)}.py"
            operations = _OPERATION.findall(_text(texts, "operations", stem))
            constants = [constant for constant, name in operations if name == row.operation]
            text = _text(texts, "resources", stem)
            if row.by_hand:
                text = _by_hand(package, project.surfaces[package.name].helpers[row.resource])
            methods = Counter(
                constant for constant, name in _METHOD.findall(text) if name == row.method
            )
            if any(methods[constant] == 2 for constant in constants):  # blocking and async
                yield row.operation


def _by_hand(package: Package, row: HelpersRow) -> str:
    path = package.source.joinpath(*row.module.split(".")[1:]).with_suffix(".py")
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _text(texts: dict[str, str], folder: str, stem: str) -> str:
    return texts.get(f"{folder}/{stem}", "")


def _operation_ids(project: Project) -> Iterator[str]:
    for package in project.workspace.packages():
        for item in load(package.slice_path).get("paths", {}).values():
            yield from (item[verb]["operationId"] for verb in METHODS if verb in item)


def _webhooks(project: Project) -> Iterator[tuple[str, str]]:
    """Each webhook's name and the schema of what it sends."""
    for package in project.workspace.packages():
        for name, item in load(package.slice_path).get("webhooks", {}).items():
            for verb in METHODS:
                if verb in item:
                    content = item[verb]["requestBody"]["content"]["application/json"]
                    yield name, content["schema"]["$ref"].rpartition("/")[2]


def _has(project: Project, written: dict[str, set[str]], schema: str, owner: str) -> bool:
    module = project.modules.by_schema.get(schema)
    return (
        module is not None
        and module.package == owner
        and f"components/{module.stem}.py" in written.get(owner, ())
    )
