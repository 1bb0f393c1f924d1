# Generated from BetaResponseTextParam. Do not edit.
"""BetaResponseTextParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.beta_verbosity import BetaVerbosity
    from .beta_text_response_format_configuration import BetaTextResponseFormatConfigurationLike


class BetaResponseTextParamDict(TypedDict, total=False):
    """`BetaResponseTextParam` as a mapping."""

    format: BetaTextResponseFormatConfigurationLike
    verbosity: BetaVerbosity
