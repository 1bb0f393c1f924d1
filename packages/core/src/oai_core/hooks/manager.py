"""Assembling the plugins of a client: what was passed, what is installed, and core's own."""

from __future__ import annotations

import os
from collections.abc import Container, Iterable, Sequence
from threading import RLock
from types import ModuleType
from typing import Any, Protocol
from weakref import WeakSet

import pluggy

from ..errors import OpenAIError, PluginError
from ..groups import load
from .discovery import PLUGINS, installed
from .guard import guarded, guarded_wrapper
from .registry import Registry
from .specs import PROJECT, Assembly, Calls

SELECT = "OAI_PLUGINS"  # environment variable: names of the entry points to load, by comma
DISABLE = "OAI_NO_PLUGINS"  # environment variable: load no entry point
GROUP = "oai.groups:"  # what the names of groups' plugins begin with


class Compiled(Protocol):
    """Something made from the hooks, to be made again when a plugin is added."""

    def compile(self) -> None:
        """Read the hooks anew."""
        ...


class _Manager(pluggy.PluginManager):
    """Skips special names: every object has thirty, and looking at them is most of the work."""

    def parse_hookimpl_opts(self, plugin: Any, name: str) -> pluggy.HookimplOpts | None:
        return None if name.startswith("__") else super().parse_hookimpl_opts(plugin, name)

    def parse_hookspec_opts(self, module_or_class: Any, name: str) -> pluggy.HookspecOpts | None:
        if name.startswith("__"):
            return None
        return super().parse_hookspec_opts(module_or_class, name)


class Hooks:
    """The plugins of one client and the registry that they fill."""

    def __init__(self, *, without: Iterable[str] = ()) -> None:
        """`without` names plugins, core's own too, that must not take part."""
        self.manager: pluggy.PluginManager = _Manager(PROJECT)
        self.manager.add_hookspecs(Assembly)
        self.manager.add_hookspecs(Calls)
        self.registry = Registry()
        self._lock = RLock()
        self.runtimes: WeakSet[Compiled] = WeakSet()
        """Whoever compiled the hooks: a client and its copies."""
        self.without = frozenset(without)
        self.manager.hook.oai_register_groups.call_historic(kwargs={"registry": self.registry})

    def register(self, plugin: Any, name: str | None = None) -> None:
        """Add a plugin, once; a class is instantiated.

        Raises `PluginError` for hooks that would not work (unknown names or arguments, `async def`,
        no marker) and for a name that another plugin has.
        """
        with self._lock:  # two threads may look for one group at once
            self._register(plugin, name)
        for runtime in list(self.runtimes):
            runtime.compile()

    def _register(self, plugin: Any, name: str | None) -> None:
        if isinstance(plugin, type):
            plugin = _made(plugin, name)
        if self.manager.is_registered(plugin):
            return
        name = name or _own_name(plugin) or self._free_name(plugin)
        if name in self.without:
            return
        if self.manager.has_plugin(name):
            if name.startswith(GROUP):
                return
            raise PluginError(name, "registration", "another plugin has this name")
        from .validation import check_plugin

        check_plugin(self.manager, plugin, name)
        self._add(plugin, name)

    def _add(self, plugin: Any, name: str) -> None:
        try:
            self.manager.register(plugin, name)
        except Exception as error:
            # Registering calls one hook, the historic one.
            if self.manager.has_plugin(name):
                self.manager.unregister(name=name)
            if isinstance(error, OpenAIError):
                raise
            raise PluginError(name, "oai_register_groups", cause=error) from error
        for caller in self.manager.get_hookcallers(plugin) or []:
            for impl in caller.get_hookimpls():
                if impl.plugin is plugin:
                    wraps = impl.wrapper or impl.hookwrapper
                    guard = guarded_wrapper if wraps else guarded
                    # pluggy has no other way to know whose function raised.
                    function: Any = impl.function
                    impl.function = guard(function, name, caller.name)  # type: ignore[misc]

    def _free_name(self, plugin: Any) -> str:
        """The plugin's class; two objects of one class are numbered."""
        kind = f"{type(plugin).__module__}.{type(plugin).__qualname__}"
        name, number = kind, 1
        while self.manager.has_plugin(name):
            number += 1
            name = f"{kind}-{number}"
        return name

    def register_all(
        self, plugins: Sequence[Any], own: Sequence[tuple[str, Any]], groups: Sequence[str]
    ) -> None:
        """Register core's plugins, the client's groups, installed plugins, and those passed.

        Hooks run in reverse order of registration, so what was passed comes first. It also takes
        the place of an installed plugin, or of core's own, that has the same name.
        """
        passed = [_made(plugin) if isinstance(plugin, type) else plugin for plugin in plugins]
        taken = self.without.union(filter(None, map(_own_name, passed)))
        for name, plugin in own:
            if name not in taken:
                self._add(plugin, name)
        for path in groups:
            self.register(load(path), f"{GROUP}{path}")
        for name, plugin in _entry_points(taken):
            self.register(plugin, name)
        for plugin in passed:
            self.register(plugin)


def _own_name(plugin: Any) -> str | None:
    """The name that a plugin gives itself; a module has one anyway."""
    own = plugin.__name__ if isinstance(plugin, ModuleType) else getattr(plugin, "name", None)
    return own if isinstance(own, str) and own else None


def _made(kind: type, name: str | None = None) -> Any:
    try:
        return kind()
    except Exception as error:
        name = name or f"{kind.__module__}.{kind.__qualname__}"
        raise PluginError(name, "registration", cause=error) from error


def _entry_points(without: Container[str]) -> list[tuple[str, Any]]:
    """Load installed plugins; what is left out is not even imported."""
    if os.environ.get(DISABLE, "") not in ("", "0"):
        return []
    found = installed(PLUGINS)
    selected = os.environ.get(SELECT)
    if selected is not None:
        names = [name.strip() for name in selected.split(",") if name.strip()]
        missing = [name for name in names if name not in found]
        if missing:
            raise PluginError(
                plugin=missing[0],
                hook="loading",
                message=f"{SELECT} names it, but no installed package brings it "
                f"(installed: {', '.join(sorted(found)) or 'none'})",
            )
        found = {name: found[name] for name in names}
    loaded: list[tuple[str, Any]] = []
    for name, path in found.items():
        if name in without:
            continue
        try:
            loaded.append((name, load(path)))
        except Exception as error:
            raise PluginError(name, "loading", cause=error) from error
    return loaded
