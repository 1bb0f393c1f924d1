# Generated from EvalItemContent. Do not edit.
"""EvalItemContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .eval_item_content_array import EvalItemContentArrayLike
    from .eval_item_content_item import EvalItemContentItemLike

if TYPE_CHECKING:
    EvalItemContentLike: TypeAlias = "EvalItemContentItemLike | EvalItemContentArrayLike"
else:
    EvalItemContentLike = Alias("EvalItemContentItemLike | EvalItemContentArrayLike", __name__)
