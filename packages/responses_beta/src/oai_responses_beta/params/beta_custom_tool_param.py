# Generated from BetaCustomToolParam. Do not edit.
"""BetaCustomToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from ..components.beta_custom_tool_param import BetaCustomToolParamFormat
    from .beta_custom_grammar_format_param import BetaCustomGrammarFormatParamDict
    from .beta_custom_text_format_param import BetaCustomTextFormatParamDict


class BetaCustomToolParamDict(TypedDict, total=False):
    """`BetaCustomToolParam` as a mapping."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: BetaCustomToolParamFormatLike
    defer_loading: bool
    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None


if TYPE_CHECKING:
    BetaCustomToolParamFormatLike: TypeAlias = "BetaCustomToolParamFormat | BetaCustomTextFormatParamDict | BetaCustomGrammarFormatParamDict"
else:
    BetaCustomToolParamFormatLike = Alias(
        "BetaCustomToolParamFormat | BetaCustomTextFormatParamDict | BetaCustomGrammarFormatParamDict",
        __name__,
    )
