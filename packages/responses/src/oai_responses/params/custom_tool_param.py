# Generated from CustomToolParam. Do not edit.
"""CustomToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller

    from ..components.custom_tool_param import CustomToolParamFormat
    from .custom_grammar_format_param import CustomGrammarFormatParamDict
    from .custom_text_format_param import CustomTextFormatParamDict


class CustomToolParamDict(TypedDict, total=False):
    """`CustomToolParam` as a mapping."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: CustomToolParamFormatLike
    defer_loading: bool
    allowed_callers: Iterable[CallableToolAllowedCaller] | None


if TYPE_CHECKING:
    CustomToolParamFormatLike: TypeAlias = (
        "CustomToolParamFormat | CustomTextFormatParamDict | CustomGrammarFormatParamDict"
    )
else:
    CustomToolParamFormatLike = Alias(
        "CustomToolParamFormat | CustomTextFormatParamDict | CustomGrammarFormatParamDict", __name__
    )
