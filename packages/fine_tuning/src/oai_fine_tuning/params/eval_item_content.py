# Generated from EvalItemContent. Do not edit.
"""EvalItemContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .eval_item_content_array import EvalItemContentArrayLike
    from .eval_item_content_item import EvalItemContentItemLike

EvalItemContentLike: TypeAlias = "EvalItemContentItemLike | EvalItemContentArrayLike"
