# Generated from EvalItemContentArray. Do not edit.
"""EvalItemContentArray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .eval_item_content_item import EvalItemContentItem

if TYPE_CHECKING:
    EvalItemContentArray: TypeAlias = list[EvalItemContentItem]
    """An alternative of `EvalItemContent`."""
else:
    EvalItemContentArray = Alias("list[EvalItemContentItem]", __name__)
