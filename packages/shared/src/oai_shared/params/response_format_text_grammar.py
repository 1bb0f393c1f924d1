# Generated from ResponseFormatTextGrammar. Do not edit.
"""ResponseFormatTextGrammar in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ResponseFormatTextGrammarDict(TypedDict, total=False):
    """`ResponseFormatTextGrammar` as a mapping."""

    type: Required[Literal["grammar"]]
    grammar: Required[str]
