# Generated from GrammarSyntax1. Do not edit.
"""GrammarSyntax1."""

from __future__ import annotations

from typing import Literal, TypeAlias

GrammarSyntax1: TypeAlias = Literal["lark", "regex"]
"""`syntax` of `CustomGrammarFormatParam`."""
