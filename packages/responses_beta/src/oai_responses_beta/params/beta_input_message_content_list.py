# Generated from BetaInputMessageContentList. Do not edit.
"""BetaInputMessageContentList in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .beta_input_content import BetaInputContentLike

if TYPE_CHECKING:
    BetaInputMessageContentListLike: TypeAlias = "Iterable[BetaInputContentLike]"
else:
    BetaInputMessageContentListLike = Alias("Iterable[BetaInputContentLike]", __name__)
