# Generated from EvalItemContent. Do not edit.
"""EvalItemContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .eval_item_content_array import EvalItemContentArray
    from .eval_item_content_item import EvalItemContentItem

if TYPE_CHECKING:
    EvalItemContent: TypeAlias = EvalItemContentItem | EvalItemContentArray
    """`content` of `EvalItem`."""
else:
    EvalItemContent = Alias("EvalItemContentItem | EvalItemContentArray", __name__)
