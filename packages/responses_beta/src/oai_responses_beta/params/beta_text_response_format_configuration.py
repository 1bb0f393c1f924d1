# Generated from BetaTextResponseFormatConfiguration. Do not edit.
"""BetaTextResponseFormatConfiguration in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_text_response_format_configuration import (
        BetaTextResponseFormatConfiguration,
    )
    from .beta_response_format_json_object import BetaResponseFormatJsonObjectDict
    from .beta_response_format_text import BetaResponseFormatTextDict
    from .beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchemaDict

BetaTextResponseFormatConfigurationLike: TypeAlias = "BetaTextResponseFormatConfiguration | BetaResponseFormatTextDict | BetaTextResponseFormatJsonSchemaDict | BetaResponseFormatJsonObjectDict"
