# Generated from EvalItemContentArray. Do not edit.
"""EvalItemContentArray in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .eval_item_content_item import EvalItemContentItemLike

EvalItemContentArrayLike: TypeAlias = "Iterable[EvalItemContentItemLike]"
