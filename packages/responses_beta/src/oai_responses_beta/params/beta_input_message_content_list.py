# Generated from BetaInputMessageContentList. Do not edit.
"""BetaInputMessageContentList in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .beta_input_content import BetaInputContentLike

BetaInputMessageContentListLike: TypeAlias = "Iterable[BetaInputContentLike]"
