# Generated from the slice of oai-webhooks. Do not edit.
"""Request parameters of oai-webhooks, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if not TYPE_CHECKING:
    _MODULES = {}
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
