# Generated from StopConfiguration. Do not edit.
"""StopConfiguration in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

StopConfigurationLike: TypeAlias = "str | Iterable[str] | None"
