# Generated from CustomGrammarFormatParam. Do not edit.
"""CustomGrammarFormatParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.grammar_syntax1 import GrammarSyntax1


class CustomGrammarFormatParamDict(TypedDict, total=False):
    """`CustomGrammarFormatParam` as a mapping."""

    type: Required[Literal["grammar"]]
    syntax: Required[GrammarSyntax1]
    definition: Required[str]
