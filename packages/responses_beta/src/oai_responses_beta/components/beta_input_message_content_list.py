# Generated from BetaInputMessageContentList. Do not edit.
"""BetaInputMessageContentList."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .beta_input_content import BetaInputContent

if TYPE_CHECKING:
    BetaInputMessageContentList: TypeAlias = list[BetaInputContent]
    """`content` of `BetaEasyInputMessage`, `BetaInputMessage` and `BetaInputMessageResource`."""
else:
    BetaInputMessageContentList = Alias("list[BetaInputContent]", __name__)
