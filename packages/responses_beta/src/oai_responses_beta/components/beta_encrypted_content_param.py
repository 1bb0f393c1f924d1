# Generated from BetaEncryptedContentParam. Do not edit.
"""BetaEncryptedContentParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaEncryptedContentParam")
class BetaEncryptedContentParam(Component):
    """A member of `BetaAgentMessageItemParamContentItem`, told by `type` = `"encrypted_content"`."""

    type: Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str
    """Opaque content, to be sent back unchanged. At most 10485760 characters."""
