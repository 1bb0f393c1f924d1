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
    """A member of `NamespaceToolParamToolsItem` and `Tool`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    name: str
    """Name that the model calls."""

    description: str | None = None
    """What it is and is for, in free text."""

    format: CustomToolParamFormat | None = None
    """What input of the tool looks like, free text or text by a grammar."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""


if TYPE_CHECKING:
    CustomToolParamFormat: TypeAlias = (
        CustomTextFormatParam | CustomGrammarFormatParam | UnknownComponent
    )
    """`format` of `CustomToolParam`. Told apart by `type`."""
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
