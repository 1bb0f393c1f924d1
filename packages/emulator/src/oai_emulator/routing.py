"""From method and path to a handler, over all groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from .bundle import BETA, Bundle, OperationFacts
from .errors import ApiError
from .faults import Fault
from .replies import Reply
from .values import JsonObject
from .world import World

Serve = Callable[[str, str, JsonObject], Reply]
"""Plays a request with a JSON body: method, path, body. Raises `ApiError`."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was checked: its values, and the world it acts on.

    Files in `body` are `FilePart`. `serve` plays another request to the same emulator.
    """

    world: World
    facts: OperationFacts
    path: dict[str, str]
    query: JsonObject
    body: JsonObject
    serve: Serve
    fault: Fault | None = None


Handler = Callable[[Call], Reply]


@dataclass(frozen=True, slots=True)
class Route:
    """An operation of the API and the function that plays it."""

    method: str
    path: str
    handler: Handler


class Group(Protocol):
    """A part of the API, such as responses."""

    @property
    def name(self) -> str:
        """The group's name."""
        ...

    @property
    def routes(self) -> Iterable[Route]:
        """Its operations."""
        ...


@dataclass(frozen=True, slots=True)
class Match:
    """What a request was found to be."""

    facts: OperationFacts
    handler: Handler
    params: dict[str, str]


@dataclass(slots=True)
class _Node:
    """A place in the tree of paths; `templates` are the operations that end here, by method."""

    fixed: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    parameter: _Node | None = None
    templates: dict[str, str] = field(default_factory=dict[str, str])


class Router:
    """Finds operations; where a fixed segment and a parameter both fit, the fixed one wins.

    Operations that no group plays are played by what `fallback` makes of them.
    """

    def __init__(
        self,
        groups: Iterable[Group],
        bundle: Bundle,
        fallback: Callable[[OperationFacts], Handler],
    ) -> None:
        self._operations = bundle.operations
        self._fallback = fallback
        self._handlers = {
            (route.method, route.path): route.handler for group in groups for route in group.routes
        }
        if strangers := self._handlers.keys() - self._operations.keys():
            raise ValueError(f"the document has no {sorted(strangers)}")
        self._root = _Node()
        for method, path in self._operations:
            if not path.endswith(BETA):
                self._add(method, path)

    def _add(self, method: str, path: str) -> None:
        node = self._root
        for segment in path.split("/")[1:]:
            if segment.startswith("{"):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.fixed.setdefault(segment, _Node())
        node.templates[method] = path

    def find(self, method: str, path: str, *, beta: bool = False) -> Match:
        """Find the operation, or raise the answer 404 or 405."""
        segments = path.split("/")[1:]
        allowed: set[str] = set()
        for node in _ends(self._root, segments):
            if method in node.templates:
                return self._match(method, node.templates[method], segments, beta=beta)
            allowed |= node.templates.keys()
        if allowed:
            raise ApiError(
                405,
                f"Not allowed to {method} on {path}.",
                code="method_not_allowed",
                headers={"allow": ", ".join(sorted(allowed))},
            )
        raise ApiError(404, f"Invalid URL ({method} {path})", code="unknown_url")

    def _match(self, method: str, template: str, segments: list[str], *, beta: bool) -> Match:
        key = (method, template)
        plain = self._operations[key]
        if key not in self._handlers:
            self._handlers[key] = self._fallback(plain)
        facts = self._operations.get((method, template + BETA), plain) if beta else plain
        names = template.split("/")[1:]
        params = {
            name[1:-1]: segment
            for name, segment in zip(names, segments, strict=True)
            if name.startswith("{")
        }
        return Match(facts, self._handlers[key], params)


def _ends(node: _Node, segments: list[str]) -> Iterator[_Node]:
    """Walk down the tree to all places where these segments may end."""
    if not segments:
        yield node
        return
    first, rest = segments[0], segments[1:]
    if first in node.fixed:
        yield from _ends(node.fixed[first], rest)
    if first and node.parameter is not None:
        yield from _ends(node.parameter, rest)
