# Generated from modifyAssistant. Do not edit.
"""Parameters of `beta.assistants.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from oai_shared.components.reasoning_effort import ReasoningEffort
    from oai_shared.params.metadata import MetadataLike

    from ..components.assistant_object import AssistantObjectToolResources
    from ..components.assistant_supported_models import AssistantSupportedModels
    from ..components.modify_assistant_request import ModifyAssistantRequestToolResources
    from .assistants_api_response_format_option import AssistantsApiResponseFormatOptionLike
    from .modify_assistant_request import (
        ModifyAssistantRequestToolResourcesDict,
        ModifyAssistantRequestToolsItemLike,
    )


class BetaAssistantsUpdateParams(RequestOptions, total=False):
    """Parameters of `beta.assistants.update`."""

    model: str | AssistantSupportedModels
    """Id of the model."""

    reasoning_effort: ReasoningEffort
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    name: str | None
    """Its name. At most 256 characters."""

    description: str | None
    """What it is and is for, in free text. At most 512 characters."""

    instructions: str | None
    """What the model is told before anything else. At most 256000 characters."""

    tools: Iterable[ModifyAssistantRequestToolsItemLike]
    """Tools that the model may call. At most 128 items."""

    tool_resources: (
        ModifyAssistantRequestToolResources
        | ModifyAssistantRequestToolResourcesDict
        | AssistantObjectToolResources
        | None
    )
    """What the tools work with, such as files and vector stores."""

    metadata: MetadataLike
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    temperature: float | None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    response_format: AssistantsApiResponseFormatOptionLike | None
    """Form of the answer, text, JSON, or JSON by a schema."""
