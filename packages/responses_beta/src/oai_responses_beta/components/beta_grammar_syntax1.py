# Generated from BetaGrammarSyntax1. Do not edit.
"""BetaGrammarSyntax1."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaGrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""`syntax` of `BetaCustomGrammarFormatParam`."""
