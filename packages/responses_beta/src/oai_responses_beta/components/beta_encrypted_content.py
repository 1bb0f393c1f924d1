# Generated from BetaEncryptedContent. Do not edit.
"""BetaEncryptedContent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaEncryptedContent")
class BetaEncryptedContent(Component):
    """A member of `BetaAgentMessageContentItem` and `BetaMessageContentItem`, told by `type` = `"encrypted_content"`."""

    type: Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str
    """Opaque content, to be sent back unchanged."""
