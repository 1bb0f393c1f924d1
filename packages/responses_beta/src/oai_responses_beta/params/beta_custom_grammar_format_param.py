# Generated from BetaCustomGrammarFormatParam. Do not edit.
"""BetaCustomGrammarFormatParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_grammar_syntax1 import BetaGrammarSyntax1


class BetaCustomGrammarFormatParamDict(TypedDict, total=False):
    """`BetaCustomGrammarFormatParam` as a mapping."""

    type: Required[Literal["grammar"]]
    syntax: Required[BetaGrammarSyntax1]
    definition: Required[str]
