# Generated from BetaTextResponseFormatConfiguration. Do not edit.
"""BetaTextResponseFormatConfiguration in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_text_response_format_configuration import (
        BetaTextResponseFormatConfiguration,
    )
    from .beta_response_format_json_object import BetaResponseFormatJsonObjectDict
    from .beta_response_format_text import BetaResponseFormatTextDict
    from .beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchemaDict

if TYPE_CHECKING:
    BetaTextResponseFormatConfigurationLike: TypeAlias = "BetaTextResponseFormatConfiguration | BetaResponseFormatTextDict | BetaTextResponseFormatJsonSchemaDict | BetaResponseFormatJsonObjectDict"
else:
    BetaTextResponseFormatConfigurationLike = Alias(
        "BetaTextResponseFormatConfiguration | BetaResponseFormatTextDict | BetaTextResponseFormatJsonSchemaDict | BetaResponseFormatJsonObjectDict",
        __name__,
    )
