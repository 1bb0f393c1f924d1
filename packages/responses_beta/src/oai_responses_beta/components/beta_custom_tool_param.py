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
    """A member of `BetaNamespaceToolParamToolsItem` and `BetaTool`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    name: str
    """Name that the model calls."""

    description: str | None = None
    """What it is and is for, in free text."""

    format: BetaCustomToolParamFormat | None = None
    """What input of the tool looks like, free text or text by a grammar."""

    defer_loading: bool | None = None
    """Load the definition only when a tool search finds it."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""


if TYPE_CHECKING:
    BetaCustomToolParamFormat: TypeAlias = (
        BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | UnknownComponent
    )
    """`format` of `BetaCustomToolParam`. Told apart by `type`."""
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
