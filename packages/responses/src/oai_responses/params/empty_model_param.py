# Generated from EmptyModelParam. Do not edit.
"""EmptyModelParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

EmptyModelParamLike: TypeAlias = "Mapping[str, Any]"
