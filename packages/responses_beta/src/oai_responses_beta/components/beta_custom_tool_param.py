# Generated from BetaCustomToolParam. Do not edit.
"""BetaCustomToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_custom_grammar_format_param import BetaCustomGrammarFormatParam
    from .beta_custom_text_format_param import BetaCustomTextFormatParam


@component("BetaCustomToolParam")
class BetaCustomToolParam(Component):
    """An object of `type` "custom"."""

    type: Literal["custom"] = "custom"
    """Default: `"custom"`."""

    name: str
    description: str | None = None
    format: BetaCustomToolParamFormat | None = None
    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. At least 1 items."""


if TYPE_CHECKING:
    BetaCustomToolParamFormat: TypeAlias = (
        BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | UnknownComponent
    )
else:
    BetaCustomToolParamFormat = TaggedUnion(
        "BetaCustomToolParamFormat",
        __name__,
        "type",
        {
            "text": "BetaCustomTextFormatParam",
            "grammar": "BetaCustomGrammarFormatParam",
        },
    )
