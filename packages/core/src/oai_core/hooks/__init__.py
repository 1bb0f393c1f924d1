"""Hooks for plugins, listed in `oai_core.hooks.specs`. Mark implementations with `hookimpl`."""

from .middleware import Middleware, SendOn, per_attempt
from .registry import Registry
from .specs import hookimpl, hookspec

__all__ = ["Middleware", "Registry", "SendOn", "hookimpl", "hookspec", "per_attempt"]
