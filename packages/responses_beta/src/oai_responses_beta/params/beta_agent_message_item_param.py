# Generated from BetaAgentMessageItemParam. Do not edit.
"""BetaAgentMessageItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_agent_message_item_param import BetaAgentMessageItemParamContentItem
    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_encrypted_content_param import BetaEncryptedContentParamDict
    from .beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParamDict
    from .beta_input_text_content_param import BetaInputTextContentParamDict


class BetaAgentMessageItemParamDict(TypedDict, total=False):
    """`BetaAgentMessageItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    type: Required[Literal["agent_message"]]
    author: Required[str]
    recipient: Required[str]
    content: Required[Iterable[BetaAgentMessageItemParamContentItemLike]]


if TYPE_CHECKING:
    BetaAgentMessageItemParamContentItemLike: TypeAlias = "BetaAgentMessageItemParamContentItem | BetaInputTextContentParamDict | BetaInputImageContentParamAutoParamDict | BetaEncryptedContentParamDict"
else:
    BetaAgentMessageItemParamContentItemLike = Alias(
        "BetaAgentMessageItemParamContentItem | BetaInputTextContentParamDict | BetaInputImageContentParamAutoParamDict | BetaEncryptedContentParamDict",
        __name__,
    )
