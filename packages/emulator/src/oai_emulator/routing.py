"""From method and path to a handler, over all groups."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from starlette.routing import compile_path

from .bundle import Bundle, OperationFacts
from .errors import ApiError
from .faults import Fault
from .replies import Reply
from .values import JsonObject
from .world import World


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was checked: its values, and the world it acts on."""

    world: World
    path: dict[str, str]
    query: JsonObject
    body: JsonObject
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

    route: Route
    facts: OperationFacts
    params: dict[str, str]


class Router:
    """Finds routes; where a fixed segment and a parameter both fit, the fixed one wins."""

    def __init__(self, groups: Iterable[Group], bundle: Bundle) -> None:
        routes = [route for group in groups for route in group.routes]
        table: dict[str, list[Route]] = {}
        for route in sorted(routes, key=lambda route: (route.path.count("{"), route.path)):
            table.setdefault(route.path, []).append(route)
        self._table: list[tuple[re.Pattern[str], list[Route]]] = [
            (compile_path(path)[0], found) for path, found in table.items()
        ]
        self._facts = {
            (route.method, route.path): bundle.operations[route.method, route.path]
            for route in routes
        }

    def find(self, method: str, path: str) -> Match:
        """Find the route, or raise the answer 404 or 405."""
        allowed: list[str] = []
        for pattern, routes in self._table:
            found = pattern.match(path)
            if found is None:
                continue
            for route in routes:
                if route.method == method:
                    facts = self._facts[route.method, route.path]
                    return Match(route, facts, found.groupdict())
                allowed.append(route.method)
        if allowed:
            raise ApiError(
                405,
                f"Not allowed to {method} on {path}.",
                code="method_not_allowed",
                headers={"allow": ", ".join(sorted(set(allowed)))},
            )
        raise ApiError(404, f"Invalid URL ({method} {path})", code="unknown_url")
