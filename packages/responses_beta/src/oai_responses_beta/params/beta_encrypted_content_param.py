# Generated from BetaEncryptedContentParam. Do not edit.
"""BetaEncryptedContentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaEncryptedContentParamDict(TypedDict, total=False):
    """`BetaEncryptedContentParam` as a mapping."""

    type: Required[Literal["encrypted_content"]]
    encrypted_content: Required[str]
