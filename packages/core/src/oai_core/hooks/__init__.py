"""Hooks for plugins. Mark implementations with `hookimpl`; `oai_core.hooks.specs` lists all hooks."""

from .middleware import Middleware, SendOn, per_attempt
from .registry import Registry
from .specs import hookimpl, hookspec

__all__ = ["Middleware", "Registry", "SendOn", "hookimpl", "hookspec", "per_attempt"]
