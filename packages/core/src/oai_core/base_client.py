"""What all clients share: configuration, plugins, and the running of calls."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, Unpack

from . import defaults
from ._version import __version__
from .config import ClientConfig, load_config, merge_options
from .drivers import run_async, run_blocking
from .flow import call
from .hooks.manager import Hooks
from .nearest import did_you_mean
from .operations import Operation
from .options import NOT_SET
from .redaction import redact
from .runtime import Runtime

if TYPE_CHECKING:
    from .auth import ApiKey
    from .groups import Mode
    from .options import ClientOptions, Timeout

R = TypeVar("R")


class _ConstructorSignature:
    """What `inspect.signature` shows of a client: the arguments of its `__init__`."""

    def __get__(self, instance: Any, owner: Any) -> Any:
        from inspect import signature

        if instance is not None:
            raise AttributeError("__signature__")
        whole = signature(owner.__init__)
        return whole.replace(parameters=list(whole.parameters.values())[1:])


class BaseClient:
    """Assembles one client. Use `OpenAI` or `AsyncOpenAI`."""

    groups: ClassVar[tuple[str, ...]] = ()
    """Plugins of API groups that the class brings, as "module:attribute"."""
    lazy_groups: ClassVar[Mapping[str, str]] = {}
    """Plugins of groups by the names they bring, imported when such a name is first used."""
    distribution: ClassVar[str] = f"oai-core/{__version__}"
    """Name and version for the user agent."""
    _blocking: ClassVar[bool]

    _runtime: Runtime
    _transport: Any
    _owns_transport: bool

    if not TYPE_CHECKING:
        __signature__ = _ConstructorSignature()

        def __new__(cls, *_, **options):
            """Name the nearest argument for one that does not exist."""
            known = BaseClient.__init__.__kwdefaults__
            for name in options:
                if name not in known:
                    raise TypeError(_unexpected(cls, name, known))
            return super().__new__(cls)

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        admin_api_key: ApiKey | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | None = None,
        websocket_base_url: str | None = None,
        timeout: float | Timeout | None = NOT_SET,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
        plugins: Sequence[Any] = (),
        without_plugins: Sequence[str] = (),
    ) -> None:
        """Build a client; what is not passed comes from the environment or the YAML profile.

        A key may be a callable, asked before every attempt (an async one for an async client).
        `timeout` is in seconds for each phase of a request, or a `Timeout`. `http_client` is a
        client of httpx or httpx2 to use instead of one of our own; closing this client closes it.
        `plugins` are objects with hooks; `without_plugins` names plugins to leave out. Raises
        `ConfigurationError`, naming the argument or the variable.
        """
        options = {
            "api_key": api_key,
            "admin_api_key": admin_api_key,
            "organization": organization,
            "project": project,
            "webhook_secret": webhook_secret,
            "base_url": base_url,
            "websocket_base_url": websocket_base_url,
            "max_retries": max_retries,
            "default_headers": default_headers,
            "default_query": default_query,
            "http_client": http_client,
        }
        given = {name: value for name, value in options.items() if value is not None}
        if timeout is not NOT_SET:
            given["timeout"] = timeout
        hooks = Hooks(without=without_plugins)
        hooks.register_all(plugins, _own_plugins(), self.groups)
        self._runtime = Runtime(
            load_config(**given),
            hooks,
            distribution=self.distribution,
            blocking=self._blocking,
        )
        self._transport = self._runtime.make("oai_make_transport", blocking=self._blocking)
        self._owns_transport = True

    @property
    def config(self) -> ClientConfig:
        """The configuration in force, read-only."""
        return self._runtime.config

    @property
    def base_url(self) -> str:
        """The address that paths are added to."""
        return self.config.base_url

    @property
    def websocket_base_url(self) -> str | None:
        """The address that paths of sockets are added to, if it is not made from `base_url`."""
        return self.config.websocket_base_url

    @property
    def timeout(self) -> float | Timeout | None:
        """Limits in seconds of the phases of a request."""
        return self.config.timeout

    @property
    def max_retries(self) -> int:
        """How often a failed attempt is repeated."""
        return self.config.max_retries

    @property
    def organization(self) -> str | None:
        """The organization that pays, if the key belongs to several."""
        return self.config.organization

    @property
    def project(self) -> str | None:
        """The project that calls belong to, if it is not the key's."""
        return self.config.project

    @property
    def transport(self) -> Any:
        """What sends requests; effects are run with it."""
        return self._transport

    @property
    def is_closed(self) -> bool:
        """Whether the connections were given up."""
        return bool(self._transport.is_closed)

    def register(self, plugin: Any, name: str | None = None) -> None:
        """Add a plugin to this client and its copies; calls that are under way do not see it."""
        self._runtime.hooks.register(plugin, name)

    def with_options(self, **changes: Unpack[ClientOptions]) -> Self:
        """Return a client with other options that shares connections, plugins and token caches.

        `default_headers` and `default_query` are merged into those of this client;
        `set_default_headers` and `set_default_query` replace them. Closing the copy leaves this
        client open.
        """
        copy = object.__new__(type(self))
        copy._runtime = self._runtime.evolve(merge_options(self._runtime.config, **changes))
        copy._owns_transport = changes.get("http_client") is not None
        copy._transport = self._transport
        if copy._owns_transport:
            copy._transport = copy._runtime.make("oai_make_transport", blocking=self._blocking)
        return copy

    copy = with_options

    def use(self, resource: type[R]) -> R:
        """Return a resource of any class on this client: `client.use(Responses).create(...)`."""
        made = vars(self).setdefault("_used", {})
        if resource not in made:
            make: Any = resource
            made[resource] = make(self)
        found: R = made[resource]
        return found

    def _find(self, name: str) -> Any:
        """Find a resource of an installed group by its name, which has dots within a namespace."""
        hooks = self._runtime.hooks
        registry = hooks.registry
        made = registry.make(name, self, self._blocking)
        if made is None:
            points = self._points()
            path = points.get(name)
            if path is not None:
                from .groups import load

                hooks.register(load(path), f"oai.groups:{path}")
                made = registry.make(name, self, self._blocking)
            elif _is_namespace(name, points):
                from .hooks.registry import Namespace

                made = Namespace(name, self)
        if made is None:
            around = name.rpartition(".")[0]
            raise AttributeError(_missing(type(self).__name__, name, self._members(around)))
        if "." not in name:
            vars(self)[name] = made
        return made

    def _points(self) -> Mapping[str, str]:
        """Plugins of groups that may not be loaded yet, by the names they bring."""
        from .hooks.discovery import GROUPS, installed

        return {**installed(GROUPS), **self.lazy_groups}

    def _members(self, within: str = "") -> set[str]:
        """Names of resources, or of the members of a namespace, loaded or not."""
        start = f"{within}." if within else ""
        known = (*self._runtime.hooks.registry.places, *self._points())
        return {n[len(start) :].partition(".")[0] for n in known if n.startswith(start)}

    def __dir__(self) -> list[str]:
        """List the resources of installed groups too."""
        return sorted({*super().__dir__(), *self._members()})

    def __repr__(self) -> str:
        """The class and the server, without credentials."""
        return f"<{type(self).__name__} {redact(self.config.base_url.partition('?')[0])}>"


def _own_plugins() -> list[tuple[str, Any]]:
    """Core's plugins. `logging` is only asked where it was imported or the environment says so."""
    own: list[tuple[str, Any]] = list(defaults.OWN)
    if os.environ.get("OPENAI_LOG") or "logging" in sys.modules:
        from .logs import LoggingPlugin, is_wanted

        if is_wanted():
            own.append((defaults.LOGGING, LoggingPlugin()))
    return own


def _unexpected(cls: type, name: str, known: Iterable[str]) -> str:
    hint = did_you_mean(name, known)
    return f"{cls.__name__}() got an unexpected keyword argument {name!r}{hint}"


def _is_namespace(name: str, installed: Iterable[str]) -> bool:
    """Whether the name only holds others, of groups that are installed or could be."""
    from .known_groups import DISTRIBUTIONS

    return any(known.startswith(f"{name}.") for known in (*installed, *DISTRIBUTIONS))


def _missing(client: str, name: str, members: set[str]) -> str:
    from .known_groups import DISTRIBUTIONS

    distribution = DISTRIBUTIONS.get(name)
    if distribution is not None:
        return f"{client!r} has no {name!r}: install it with `pip install {distribution}`"
    around, _, own = name.rpartition(".")
    start = f"{around}." if around else ""
    known = {*members, *(() if around else dir(BaseClient))}
    known |= {found[len(start) :] for found in DISTRIBUTIONS if found.startswith(start)}
    owner = f"{client}.{around}" if around else client
    return f"{owner!r} has no attribute {own!r}{did_you_mean(own, known)}"


class SyncClient(BaseClient):
    """Runs calls in the calling thread."""

    _blocking = True

    def execute(
        self,
        operation: Operation,
        params: dict[str, Any],
        path: tuple[str, ...] = (),
        stream: bool | None = None,
        mode: Mode = "parsed",
        cast_to: Any = None,
    ) -> Any:
        """Run any operation; what the methods of resources do. `params` is used up."""
        if "stream_to" in params:
            sink = params.pop("stream_to")
            if sink is not None:
                from .push import push

                _check_streams(operation, stream, sink)
                return push(
                    lambda: self.execute(operation, params, path, True, "parsed", cast_to), sink
                )
        return run_blocking(
            call(self, self._runtime, operation, params, path, stream, mode, cast_to),
            self._transport,
        )

    def close(self) -> None:
        """Close the connections; a copy made by `with_options` leaves them to its parent."""
        if self._owns_transport:
            self._transport.close()

    def __enter__(self) -> Self:
        """Use the client in a `with` block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        self.close()


class AsyncClient(BaseClient):
    """Runs calls under asyncio or trio."""

    _blocking = False

    async def execute(
        self,
        operation: Operation,
        params: dict[str, Any],
        path: tuple[str, ...] = (),
        stream: bool | None = None,
        mode: Mode = "parsed",
        cast_to: Any = None,
    ) -> Any:
        """Run any operation; what the methods of resources do. `params` is used up."""
        if "stream_to" in params:
            sink = params.pop("stream_to")
            if sink is not None:
                from .push import apush

                _check_streams(operation, stream, sink)
                return await apush(
                    lambda: self.execute(operation, params, path, True, "parsed", cast_to), sink
                )
        return await run_async(
            call(self, self._runtime, operation, params, path, stream, mode, cast_to),
            self._transport,
        )

    async def close(self) -> None:
        """Close the connections; a copy made by `with_options` leaves them to its parent."""
        if self._owns_transport:
            await self._transport.aclose()

    aclose = close

    async def __aenter__(self) -> Self:
        """Use the client in an `async with` block."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        await self.close()


def _check_streams(operation: Operation, stream: bool | None, sink: object) -> None:
    """Refuse what cannot be pushed, before anything is sent."""
    if operation.stream is None and not operation.body_root:
        raise TypeError(f"stream_to: {operation.id} does not stream")
    if not callable(sink):
        raise TypeError(f"stream_to: a callable is needed, not {type(sink).__name__}")
    if stream is not None and not stream:
        raise TypeError("stream_to needs a stream: leave out stream=False")
