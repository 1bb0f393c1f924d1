"""Operations of the API as data: what clients, hooks, emulators and tests read alike."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Any, Literal

import attrs

from .nearest import did_you_mean
from .options import OPTION_NAMES

AuthKind = Literal["bearer", "admin", "either", "none"]


@attrs.frozen
class Cursor:
    """How the next page of a list is asked for.

    `param` takes the cursor. `source` says where it comes from: a member of the page, or "item" for
    the last item's id. Without `last_id` the last item's id serves too.
    """

    param: str = "after"
    source: Literal["last_id", "next", "next_page", "item"] = "last_id"


@attrs.frozen(eq=False, repr=False)
class Operation:
    """One operation: where its parameters go and what comes back.

    `scope` is the package in which the names in `result`, `event` and `item` resolve.
    `query`, `headers` and `body` map Python names to names on the wire (a tuple where they agree).
    `frame` says that `event` models name and data of a server-sent event, not the data alone.
    `params` names the TypedDict of the keyword parameters, as "module:Class".
    `stream` says where a stream is asked for: the member or parameter `stream`, or the member
    `stream_format`, which becomes "sse". `item` without `page` is a list that comes at once.
    `text` says that the answer may be plain text; `part_types` are the media types of form fields
    that are sent as documents, and `whole` maps a member to the media type with which it is the
    whole body, if no other member is given. `socket` makes it the opening of a WebSocket: the path
    of the blocking class of connections (that of the async one begins with "Async"), whose events
    are `event`; of the parameters in `one_of` one is needed.
    """

    id: str
    method: str
    path: str
    scope: str = attrs.field(kw_only=True)
    params: str | None = attrs.field(default=None, kw_only=True)
    query: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True)
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True)
    body: tuple[str, ...] | Mapping[str, str] | None = attrs.field(default=None, kw_only=True)
    body_root: bool = attrs.field(default=False, kw_only=True)
    optional_body: bool = attrs.field(default=False, kw_only=True)
    required: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    files: Mapping[str, Literal["one", "many"]] = attrs.field(
        factory=dict[str, Literal["one", "many"]], kw_only=True
    )
    media: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    result: str | None = attrs.field(default=None, kw_only=True)
    stream: Literal["body", "query", "stream_format"] | None = attrs.field(
        default=None, kw_only=True
    )
    event: str | None = attrs.field(default=None, kw_only=True)
    frame: bool = attrs.field(default=False, kw_only=True)
    item: str | None = attrs.field(default=None, kw_only=True)
    page: Cursor | None = attrs.field(default=None, kw_only=True)
    auth: AuthKind = attrs.field(default="bearer", kw_only=True)
    binary: bool = attrs.field(default=False, kw_only=True)
    text: bool = attrs.field(default=False, kw_only=True)
    part_types: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True)
    whole: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True)
    const_headers: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True)
    const_query: Mapping[str, str] = attrs.field(factory=dict[str, str], kw_only=True)
    deprecated: str | None = attrs.field(default=None, kw_only=True)
    socket: str | None = attrs.field(default=None, kw_only=True)
    one_of: tuple[str, ...] = attrs.field(default=(), kw_only=True)

    @cached_property
    def body_names(self) -> Mapping[str, str]:
        """Python name -> wire name of each JSON member."""
        if self.body is None:
            return {}
        return self.body if isinstance(self.body, Mapping) else dict.fromkeys(self.body, "")

    @cached_property
    def names(self) -> frozenset[str]:
        """All keyword parameters, without the options that every call takes."""
        return frozenset({*self.body_names, *self.query, *self.headers, *self.files})

    @cached_property
    def renamed(self) -> Mapping[str, str]:
        """The body's Python names that differ from the wire's."""
        if not isinstance(self.body, Mapping):
            return {}
        return {name: wire for name, wire in self.body.items() if wire != name}

    @cached_property
    def plain_body(self) -> bool:
        """Whether the keyword parameters as they are make up the JSON body."""
        return (
            self.body is not None
            and not (self.query or self.headers or self.files or self.body_root)
            and not self.renamed
        )

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """The parameters in the path, in order."""
        parts = self.path.split("{")[1:]
        return tuple(part.partition("}")[0] for part in parts)

    @property
    def title(self) -> str:
        """The method's name, such as "Responses.create"; the id where no method is known."""
        return METHODS.get(self, self.id)

    def check_names(self, given: AbstractSet[str], helper: Any = None) -> None:
        """Raise a `TypeError` for a parameter that there is not, with the nearest name.

        `helper` is the method that takes them beside keywords of its own, if another one does.
        """
        unknown = sorted(
            given - self.names - OPTION_NAMES - ({"body"} if self.body_root else set())
        )
        if unknown:
            hint = self._elsewhere(unknown[0], helper) or did_you_mean(
                unknown[0], {*self.names, *OPTION_NAMES, *_keywords(helper)}
            )
            raise TypeError(
                f"{self._called(helper)}() got an unexpected keyword argument {unknown[0]!r}{hint}"
            )
        missing = [name for name in self.required if name not in given]
        if missing:
            raise TypeError(f"{self._called(helper)}() needs the keyword argument {missing[0]!r}")

    def _elsewhere(self, name: str, helper: Any) -> str:
        """What to do with a name that another method of the resource would take."""
        if helper is not None:
            is_stream = name == "stream" and self.stream is not None
            return f": {helper.__name__}() says itself whether it streams" if is_stream else ""
        takers = [made.__name__ for made in HELPERS.get(self, ()) if name in _keywords(made)]
        return f": {takers[0]}() takes it" if takers else ""

    def _called(self, helper: Any) -> str:
        if helper is None:
            return self.title
        resource, dot, _ = self.title.rpartition(".")
        return f"{resource}{dot}{helper.__name__}"

    def __repr__(self) -> str:
        """Name, method and path."""
        return f"Operation({self.id}: {self.method} {self.path})"


def _keywords(function: Any) -> tuple[str, ...]:
    code = getattr(function, "__code__", None)
    if code is None:
        return ()
    names: tuple[str, ...] = code.co_varnames
    return names[code.co_argcount :][: code.co_kwonlyargcount]


HELPERS: dict[Operation, list[Any]] = {}
"""Methods written by hand that take an operation's parameters, filled as `METHODS` is."""

METHODS: dict[Operation, str] = {}
"""Qualified names of the methods, filled when a resource class is made."""
