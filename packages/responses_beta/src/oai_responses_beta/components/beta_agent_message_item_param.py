# Generated from BetaAgentMessageItemParam. Do not edit.
"""BetaAgentMessageItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_encrypted_content_param import BetaEncryptedContentParam
    from .beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParam
    from .beta_input_text_content_param import BetaInputTextContentParam


@component("BetaAgentMessageItemParam")
class BetaAgentMessageItemParam(Component):
    """A member of `BetaItem`, told by `type` = `"agent_message"`."""

    agent: BetaAgentTagParam | None = None
    """Which agent it comes from or is for, where several work together."""

    id: str | None = None
    """Unique id."""

    type: Literal["agent_message"] = "agent_message"
    author: str
    """Agent that wrote the message."""

    recipient: str
    """Agent that the message is for."""

    content: list[BetaAgentMessageItemParamContentItem]
    """What is said or given, as a text or in parts."""


if TYPE_CHECKING:
    BetaAgentMessageItemParamContentItem: TypeAlias = (
        BetaInputTextContentParam
        | BetaInputImageContentParamAutoParam
        | BetaEncryptedContentParam
        | UnknownComponent
    )
    """An item of `content` of `BetaAgentMessageItemParam`. Told apart by `type`."""
else:
    BetaAgentMessageItemParamContentItem = TaggedUnion(
        "BetaAgentMessageItemParamContentItem",
        __name__,
        "type",
        {
            "input_text": "BetaInputTextContentParam",
            "input_image": "BetaInputImageContentParamAutoParam",
            "encrypted_content": "BetaEncryptedContentParam",
        },
    )
