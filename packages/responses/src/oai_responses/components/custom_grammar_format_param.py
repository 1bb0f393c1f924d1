# Generated from CustomGrammarFormatParam. Do not edit.
"""CustomGrammarFormatParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .grammar_syntax1 import GrammarSyntax1


@component("CustomGrammarFormatParam")
class CustomGrammarFormatParam(Component):
    """An object of `type` "grammar"."""

    type: Literal["grammar"] = "grammar"
    """Default: `"grammar"`."""

    syntax: GrammarSyntax1
    definition: str
