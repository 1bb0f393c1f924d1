# Generated from InputParam. Do not edit.
"""InputParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .input_item import InputItemLike

if TYPE_CHECKING:
    InputParamLike: TypeAlias = "str | Iterable[InputItemLike]"
else:
    InputParamLike = Alias("str | Iterable[InputItemLike]", __name__)
