# Generated from the operations of beta.assistants. Do not edit.
"""Operations of `beta.assistants`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_ASSISTANT",
    "DELETE_ASSISTANT",
    "GET_ASSISTANT",
    "LIST_ASSISTANTS",
    "MODIFY_ASSISTANT",
]

LIST_ASSISTANTS = Operation(
    "listAssistants",
    "GET",
    "/assistants",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaAssistantsListParams",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    result="ListAssistantsResponse",
    item="AssistantObject",
    page=Cursor("after", "last_id"),
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

CREATE_ASSISTANT = Operation(
    "createAssistant",
    "POST",
    "/assistants",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaAssistantsCreateParams",
    body=(
        "model",
        "name",
        "description",
        "instructions",
        "reasoning_effort",
        "tools",
        "tool_resources",
        "metadata",
        "temperature",
        "top_p",
        "response_format",
    ),
    required=("model",),
    result="AssistantObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

GET_ASSISTANT = Operation(
    "getAssistant",
    "GET",
    "/assistants/{assistant_id}",
    scope="oai_assistants.components",
    params="oai_core.options:RequestOptions",
    result="AssistantObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

MODIFY_ASSISTANT = Operation(
    "modifyAssistant",
    "POST",
    "/assistants/{assistant_id}",
    scope="oai_assistants.components",
    params="oai_assistants.params:BetaAssistantsUpdateParams",
    body=(
        "model",
        "reasoning_effort",
        "name",
        "description",
        "instructions",
        "tools",
        "tool_resources",
        "metadata",
        "temperature",
        "top_p",
        "response_format",
    ),
    result="AssistantObject",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)

DELETE_ASSISTANT = Operation(
    "deleteAssistant",
    "DELETE",
    "/assistants/{assistant_id}",
    scope="oai_assistants.components",
    params="oai_core.options:RequestOptions",
    result="DeleteAssistantResponse",
    const_headers={"OpenAI-Beta": "assistants=v2"},
    deprecated="use the Responses API, `client.responses`, instead.",
)
