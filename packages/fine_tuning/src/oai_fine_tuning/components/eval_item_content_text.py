# Generated from EvalItemContentText. Do not edit.
"""EvalItemContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    EvalItemContentText: TypeAlias = str
    """A member of `EvalItemContentItem`."""
else:
    EvalItemContentText = Alias("str", __name__)
