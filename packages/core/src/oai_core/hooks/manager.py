"""Assembling the plugins of a client: what was passed, what is installed, and core's own."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import Any

import pluggy

from ..errors import PluginError
from ..groups import load
from .discovery import PLUGINS, installed
from .registry import Registry
from .specs import PROJECT, Assembly, Calls

SELECT = "OAI_PLUGINS"  # environment variable: names of the entry points to load, by comma
DISABLE = "OAI_NO_PLUGINS"  # environment variable: load no entry point


class Hooks:
    """The plugins of one client and the registry that they fill."""

    def __init__(self, *, without: Iterable[str] = ()) -> None:
        """`without` names plugins, core's own too, that must not take part."""
        self.manager = pluggy.PluginManager(PROJECT)
        self.manager.add_hookspecs(Assembly)
        self.manager.add_hookspecs(Calls)
        self.registry = Registry()
        self.without = frozenset(without)
        self.manager.hook.oai_register_groups.call_historic(kwargs={"registry": self.registry})

    def register(self, plugin: Any, name: str | None = None) -> None:
        """Add a plugin, once; raises `PluginError` for `async def` hooks and unknown hook names."""
        if isinstance(plugin, type):
            plugin = plugin()
        if self.manager.is_registered(plugin):
            return
        name = name or self._free_name(plugin)
        if name in self.without or self.manager.has_plugin(name):
            return
        _refuse_async(plugin, name)
        try:
            self.manager.register(plugin, name)
        except pluggy.PluginValidationError as error:
            raise PluginError(plugin=name, hook="registration", message=str(error)) from error
        _refuse_unknown(self.manager, plugin, name)

    def _free_name(self, plugin: Any) -> str:
        """The plugin's `name`, else its class; two objects of one class are numbered."""
        own = getattr(plugin, "name", None)
        if isinstance(own, str) and own:
            return own
        kind = f"{type(plugin).__module__}.{type(plugin).__qualname__}"
        name, number = kind, 1
        while self.manager.has_plugin(name):
            number += 1
            name = f"{kind}-{number}"
        return name

    def register_all(
        self, plugins: Sequence[Any], own: Sequence[tuple[str, Any]], groups: Sequence[str]
    ) -> None:
        """Register core's plugins, the client's groups, installed plugins, and those passed, in this order.

        Hooks run in reverse order of registration, so what was passed comes first.
        """
        for name, plugin in own:
            self.register(plugin, name)
        for path in groups:
            self.register(load(path), f"oai.groups:{path}")
        for name, plugin in _entry_points():
            self.register(plugin, name)
        for plugin in plugins:
            self.register(plugin)


def _entry_points() -> list[tuple[str, Any]]:
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
        try:
            loaded.append((name, load(path)))
        except Exception as error:
            raise PluginError(plugin=name, hook="loading", message=str(error)) from error
    return loaded


def _refuse_async(plugin: Any, name: str) -> None:
    for attribute in dir(type(plugin)):
        if attribute.startswith("oai_"):
            function = getattr(plugin, attribute, None)
            if iscoroutinefunction(function) or isasyncgenfunction(function):
                raise PluginError(
                    plugin=name,
                    hook=attribute,
                    message="hooks are plain functions; for I/O yield effects from middleware",
                )


def _refuse_unknown(manager: pluggy.PluginManager, plugin: Any, name: str) -> None:
    callers = manager.get_hookcallers(plugin) or []
    for caller in callers:
        if not caller.has_spec():
            from difflib import get_close_matches

            known = [hook for hook in dir(manager.hook) if hook.startswith("oai_")]
            near = get_close_matches(caller.name, [k for k in known if k != caller.name], n=1)
            manager.unregister(plugin)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise PluginError(plugin=name, hook=caller.name, message=f"there is no such hook{hint}")
