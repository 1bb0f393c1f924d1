# Generated from CustomGrammarFormatParam. Do not edit.
"""CustomGrammarFormatParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .grammar_syntax1 import GrammarSyntax1


@component("CustomGrammarFormatParam")
class CustomGrammarFormatParam(Component):
    """A member of `CustomToolParamFormat`, told by `type` = `"grammar"`."""

    type: Literal["grammar"] = "grammar"
    syntax: GrammarSyntax1
    """Language of the grammar. One of `"lark"`, `"regex"`."""

    definition: str
    """Text of the grammar."""
