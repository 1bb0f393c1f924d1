# Generated from BetaCustomGrammarFormatParam. Do not edit.
"""BetaCustomGrammarFormatParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_grammar_syntax1 import BetaGrammarSyntax1


@component("BetaCustomGrammarFormatParam")
class BetaCustomGrammarFormatParam(Component):
    """A member of `BetaCustomToolParamFormat`, told by `type` = `"grammar"`."""

    type: Literal["grammar"] = "grammar"
    syntax: BetaGrammarSyntax1
    """Language of the grammar. One of `"lark"`, `"regex"`."""

    definition: str
    """Text of the grammar."""
