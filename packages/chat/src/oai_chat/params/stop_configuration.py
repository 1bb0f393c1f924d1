# Generated from StopConfiguration. Do not edit.
"""StopConfiguration in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

if TYPE_CHECKING:
    StopConfigurationLike: TypeAlias = "str | Iterable[str] | None"
else:
    StopConfigurationLike = Alias("str | Iterable[str] | None", __name__)
