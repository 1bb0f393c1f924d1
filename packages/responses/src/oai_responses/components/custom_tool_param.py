# Generated from CustomToolParam. Do not edit.
"""CustomToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller

    from .custom_grammar_format_param import CustomGrammarFormatParam
    from .custom_text_format_param import CustomTextFormatParam


@component("CustomToolParam")
class CustomToolParam(Component):
    """An object of `type` "custom"."""

    type: Literal["custom"] = "custom"
    """Default: `"custom"`."""

    name: str
    description: str | None = None
    format: CustomToolParamFormat | None = None
    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool. At least 1 items."""


if TYPE_CHECKING:
    CustomToolParamFormat: TypeAlias = (
        CustomTextFormatParam | CustomGrammarFormatParam | UnknownComponent
    )
else:
    CustomToolParamFormat = TaggedUnion(
        "CustomToolParamFormat",
        __name__,
        "type",
        {
            "text": "CustomTextFormatParam",
            "grammar": "CustomGrammarFormatParam",
        },
    )
