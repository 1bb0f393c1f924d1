"""What the calls of one client read: configuration, plugins, plan, codec, credentials."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from .auth import Auth
from .codec import SHARED, Codec
from .config import ClientConfig
from .errors import PluginError
from .hooks.builder import ConfigBuilder
from .hooks.manager import Hooks
from .hooks.middleware import Middleware, is_per_attempt
from .hooks.plan import Plan, compile_plan
from .operations import Operation
from .prepare import Preparer

Layers = tuple[list[Middleware], list[Middleware]]
_NO_LAYERS: Layers = ([], [])
_UNASKED: Any = object()


class Runtime:
    """Assembled once for a client; a copy of the client has its own that shares what it can."""

    def __init__(
        self,
        config: ClientConfig,
        hooks: Hooks,
        *,
        distribution: str,
        blocking: bool,
        parent: Runtime | None = None,
    ) -> None:
        """`parent` is the runtime of the client that is copied."""
        self.hooks = hooks
        self.distribution = distribution
        self.blocking = blocking
        self.config = config if parent is not None else self._configured(config)
        self.codec: Codec = parent.codec if parent is not None else self._make_codec()
        self.auth: Auth = self._shared_auth(parent) or self.make("oai_make_auth")
        self.preparer = Preparer(self.config, self.auth, self.codec.encoders, distribution)
        self.plan: Plan
        self.listens: bool
        self._layers: WeakKeyDictionary[Operation, Layers]  # raw requests make operations anew
        self._policy: Any
        hooks.runtimes.add(self)
        self.compile()

    def evolve(self, config: ClientConfig) -> Runtime:
        """The runtime of a copy with another configuration; plugins do not configure it again."""
        return Runtime(
            config,
            self.hooks,
            distribution=self.distribution,
            blocking=self.blocking,
            parent=self,
        )

    def compile(self) -> None:
        """Read the plugins anew, after one was added."""
        self.plan = compile_plan(self.hooks.manager)
        self.listens = self.plan.listens
        self._layers = WeakKeyDictionary()
        self._policy = _UNASKED

    def make(self, hook: str, **arguments: Any) -> Any:
        """Ask the plugins for a part; the first answer counts."""
        made = getattr(self.hooks.manager.hook, hook)(config=self.config, **arguments)
        if made is None:
            raise PluginError(
                plugin="oai-core",
                hook=hook,
                message="no plugin answered, and core's own was left out",
            )
        return made

    @property
    def retry_policy(self) -> Any:
        """The retry policy, asked for when an attempt first fails; `None` repeats nothing."""
        if self._policy is _UNASKED:
            self._policy = self.hooks.manager.hook.oai_retry_policy(config=self.config)
        return self._policy

    def layers(self, operation: Operation) -> Layers:
        """Middleware of an operation: around the call, and around each attempt."""
        if not self.plan.has_middleware:
            return _NO_LAYERS
        found = self._layers.get(operation)
        if found is None:
            made: list[Middleware] = self.hooks.manager.hook.oai_middleware(
                operation=operation, config=self.config
            )
            found = (
                [layer for layer in made if not is_per_attempt(layer)],
                [layer for layer in made if is_per_attempt(layer)],
            )
            self._layers[operation] = found
        return found

    def _configured(self, config: ClientConfig) -> ClientConfig:
        hook = self.hooks.manager.hook.oai_configure
        if not hook.get_hookimpls():
            return config
        builder = ConfigBuilder(config)
        hook(builder=builder)
        return builder.config

    def _shared_auth(self, parent: Runtime | None) -> Auth | None:
        """The parent's credentials, with their caches, where the keys are the same."""
        if parent is None:
            return None
        old, new = parent.config, self.config
        same = old.api_key is new.api_key and old.admin_api_key is new.admin_api_key
        return parent.auth if same else None

    def _make_codec(self) -> Codec:
        hook = self.hooks.manager.hook.oai_setup_codec
        if not hook.get_hookimpls():
            return SHARED
        codec = Codec()
        hook(codec=codec)
        return codec
