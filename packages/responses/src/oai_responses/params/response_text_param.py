# Generated from ResponseTextParam. Do not edit.
"""ResponseTextParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from oai_shared.components.verbosity import Verbosity

    from .text_response_format_configuration import TextResponseFormatConfigurationLike


class ResponseTextParamDict(TypedDict, total=False):
    """`ResponseTextParam` as a mapping."""

    format: TextResponseFormatConfigurationLike
    verbosity: Verbosity
