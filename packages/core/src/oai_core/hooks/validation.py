"""What a plugin must not hold, found before it is registered: pluggy would ignore or misread it."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import (
    Parameter,
    isasyncgenfunction,
    iscoroutinefunction,
    isgeneratorfunction,
    isroutine,
    signature,
)
from typing import Any

import pluggy

from ..errors import PluginError
from ..nearest import did_you_mean


def check_plugin(manager: pluggy.PluginManager, plugin: Any, name: str) -> None:
    """Raise `PluginError` for the first hook of the plugin that would not work."""
    known = [hook for hook, caller in vars(manager.hook).items() if caller.has_spec()]
    found = False
    for attribute in dir(plugin):
        options = manager.parse_hookimpl_opts(plugin, attribute)
        if options is None:
            if attribute in known and isroutine(getattr(plugin, attribute, None)):
                raise PluginError(name, attribute, "it is not marked with @hookimpl")
            continue
        found = True
        hook = options.get("specname") or attribute
        if hook not in known:
            if options.get("optionalhook"):
                continue
            raise PluginError(name, hook, f"there is no such hook{did_you_mean(hook, known)}")
        wraps = bool(options.get("wrapper") or options.get("hookwrapper"))
        caller = getattr(manager.hook, hook)
        _check_kind(getattr(plugin, attribute), name, hook, wraps, caller.is_historic())
        _check_arguments(getattr(plugin, attribute), name, hook, caller.spec.argnames)
    if not found:
        kind = type(plugin).__name__
        raise PluginError(name, "registration", f"the {kind} has no function with @hookimpl")


def _check_kind(function: Any, name: str, hook: str, wraps: bool, historic: bool) -> None:
    if iscoroutinefunction(function) or isasyncgenfunction(function):
        raise PluginError(
            name, hook, "hooks are plain functions; for I/O yield effects from middleware"
        )
    if wraps:
        if historic:
            raise PluginError(name, hook, "it cannot be wrapped")
        if not isgeneratorfunction(function):
            raise PluginError(name, hook, "a wrapper is a generator function that yields once")
    elif isgeneratorfunction(function):
        hint = "return a generator function" if hook == "oai_middleware" else "return a value"
        raise PluginError(name, hook, f"it yields, but is no wrapper; {hint} instead")


def _check_arguments(function: Any, name: str, hook: str, known: Iterable[str]) -> None:
    known = list(known)
    for argument in signature(function).parameters.values():
        if argument.kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
            raise PluginError(name, hook, f"*{argument.name} stays empty; name the arguments")
        if argument.name in known:
            if argument.default is not Parameter.empty:
                raise PluginError(name, hook, f"the argument {argument.name!r} takes no default")
        elif argument.default is Parameter.empty:
            raise PluginError(
                name,
                hook,
                f"it has no argument {argument.name!r}{did_you_mean(argument.name, known)} "
                f"(it has: {', '.join(known)})",
            )
