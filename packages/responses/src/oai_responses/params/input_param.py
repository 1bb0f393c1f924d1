# Generated from InputParam. Do not edit.
"""InputParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .input_item import InputItemLike

InputParamLike: TypeAlias = "str | Iterable[InputItemLike]"
