"""Types have the names of the official client beside those of their schemas."""

from __future__ import annotations

from importlib import import_module
from typing import Any, get_args

import pytest

import oai_assistants
from oai import types
from oai_core import Codec, Component

CLASSES = {
    "ApplyPatchTool": "oai_responses:ApplyPatchToolParam",
    "Assistant": "oai_assistants:AssistantObject",
    "AssistantTool": "oai_assistants:AssistantObjectToolsItem",
    "BatchCompletedWebhookEvent": "oai_webhooks:WebhookBatchCompleted",
    "BetaResponseOutputText": "oai_responses_beta:BetaOutputTextContent",
    "ChatCompletion": "oai_chat:CreateChatCompletionResponse",
    "ChatCompletionChunk": "oai_chat:CreateChatCompletionStreamResponse",
    "ChatCompletionContentPartText": "oai_chat:ChatCompletionRequestMessageContentPartText",
    "ChatCompletionFunctionTool": "oai_shared:ChatCompletionTool",
    "ChatCompletionMessage": "oai_chat:ChatCompletionResponseMessage",
    "ChatCompletionMessageFunctionToolCall": "oai_chat:ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallUnion": "oai_chat:ChatCompletionMessageToolCallsItem",
    "ChatKitResponseOutputText": "oai_chatkit:ResponseOutputText",
    "ChatModel": "oai_shared:ModelIdsShared",
    "CompletionChoice": "oai_chat:CreateCompletionResponseChoicesItem",
    "ConversationItemCreateEvent": "oai_realtime:RealtimeClientEventConversationItemCreate",
    "ErrorObject": "oai_shared:Error",
    "FileContentResponse": "oai_vector_stores:VectorStoreFileContentResponseDataItem",
    "FileObject": "oai_files:OpenAIFile",
    "FunctionDefinition": "oai_shared:FunctionObject",
    "ImageFileContentBlock": "oai_assistants:MessageContentImageFileObject",
    "LabelModelGrader": "oai_fine_tuning:GraderLabelModel",
    "MessageContent": "oai_assistants:MessageObjectContentItem",
    "MessageDeltaEvent": "oai_assistants:MessageDeltaObject",
    "Moderation": "oai_moderations:CreateModerationResponseResultsItem",
    "PermissionCreateResponse": "oai_fine_tuning:FineTuningCheckpointPermission",
    "PythonGrader": "oai_fine_tuning:GraderPython",
    "RealtimeErrorEvent": "oai_realtime:RealtimeServerEventError",
    "ResponseCodeInterpreterToolCall": "oai_responses:CodeInterpreterToolCall",
    "ResponseFormatJSONSchema": "oai_shared:ResponseFormatJsonSchema",
    "ResponseFunctionToolCall": "oai_responses:FunctionToolCall",
    "ResponseInputItem": "oai_responses:InputItem",
    "ResponseMcpCallFailedEvent": "oai_responses:ResponseMCPCallFailedEvent",
    "ResponseOutputItem": "oai_responses:OutputItem",
    "ResponseOutputMessage": "oai_responses:OutputMessage",
    "ResponseOutputText": "oai_responses:OutputTextContent",
    "ResponseReasoningItem": "oai_responses:ReasoningItem",
    "SkillReference": "oai_shared:SkillReferenceParam",
    "TextContentBlock": "oai_assistants:MessageContentTextObject",
    "VectorStoreSearchResponse": "oai_vector_stores:VectorStoreSearchResultItem",
    "VideoCreateError": "oai_videos:Error2",
    "Voice": "oai_audio:VoiceResource",
    "VoiceConsent": "oai_audio:VoiceConsentResource",
}
"""Names of components: what they are called in `oai.types` -> where they are from."""

MAPPINGS = {
    "ChatCompletionMessageParam": "oai_chat:ChatCompletionRequestMessageLike",
    "ChatCompletionStreamOptionsParam": "oai_chat:ChatCompletionStreamOptionsDict",
    "ChatCompletionToolParam": "oai_shared:ChatCompletionToolDict",
    "ChatCompletionToolUnionParam": "oai_chat:CreateChatCompletionRequestToolsItemLike",
    "ChatCompletionUserMessageParam": "oai_chat:ChatCompletionRequestUserMessageDict",
    "EmbeddingCreateParams": "oai_embeddings:EmbeddingsCreateParams",
    "ModerationTextInputParam": "oai_moderations:CreateModerationRequestInputItemTextDict",
    "PythonGraderParam": "oai_fine_tuning:GraderPythonDict",
    "RealtimeSessionCreateRequestParam": "oai_realtime:RealtimeSessionCreateRequestGADict",
    "ResponseCreateParams": "oai_responses:ResponsesCreateParams",
    "ResponseInputItemParam": "oai_responses:InputItemLike",
    "ResponseReasoningItemParam": "oai_responses:ReasoningItemDict",
    "ToolParam": "oai_responses:ToolLike",
}
"""The same for what requests take."""


@pytest.mark.parametrize(("name", "place"), [*CLASSES.items(), *MAPPINGS.items()])
def test_a_name_of_the_official_client(name: str, place: str) -> None:
    module, _, own = place.partition(":")
    assert getattr(types, name) is getattr(import_module(module), own)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("AudioModel", "whisper-1"),
        ("BetaResponseStatus", "in_progress"),
        ("EmbeddingModel", "text-embedding-3-small"),
        ("FilePurpose", "fine-tune"),
        ("ImageModel", "gpt-image-1"),
        ("ModerationModel", "omni-moderation-latest"),
        ("ResponseStatus", "incomplete"),
        ("RunStatus", "requires_action"),
        ("SpeechModel", "tts-1"),
    ],
)
def test_enumerations_have_names(name: str, value: str) -> None:
    values = get_args(getattr(types, name))
    assert value in values
    assert "something else" not in values


def decoded(union: Any, **data: Any) -> Any:
    return Codec().decode(data, union)


def test_a_completion_is_made_of_them() -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    completion = types.ChatCompletion.from_dict(
        {"choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}]}
    )
    answer = completion.choices[0].message
    assert isinstance(completion, types.ChatCompletion)
    assert isinstance(answer, types.ChatCompletionMessage)
    assert answer.tool_calls
    assert isinstance(answer.tool_calls[0], types.ChatCompletionMessageFunctionToolCall)


def test_a_response_is_made_of_them() -> None:
    text = {"type": "output_text", "text": "Hi", "annotations": []}
    call = {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}"}
    output: list[dict[str, Any]] = [
        {"type": "reasoning", "id": "rs_1", "summary": []},
        {"type": "message", "id": "msg_1", "role": "assistant", "content": [text]},
        call,
    ]
    reasoning, message, called = types.Response.from_dict({"output": output}).output
    assert isinstance(reasoning, types.ResponseReasoningItem)
    assert isinstance(message, types.ResponseOutputMessage)
    assert isinstance(message.content[0], types.ResponseOutputText)
    assert isinstance(called, types.ResponseFunctionToolCall)


@pytest.mark.parametrize(
    ("kind", "cls"),
    [
        ("response.output_text.delta", types.ResponseTextDeltaEvent),
        ("response.mcp_call.failed", types.ResponseMcpCallFailedEvent),
        ("response.mcp_call_arguments.done", types.ResponseMcpCallArgumentsDoneEvent),
        ("response.mcp_list_tools.completed", types.ResponseMcpListToolsCompletedEvent),
        ("response.reasoning_text.delta", types.ResponseReasoningTextDeltaEvent),
    ],
)
def test_events_of_a_response(kind: str, cls: type[Component]) -> None:
    assert type(decoded(types.ResponseStreamEvent, type=kind)) is cls


def test_a_message_of_a_thread_and_its_events() -> None:
    text = {"type": "text", "text": {"value": "Hi", "annotations": []}}
    image = {"type": "image_file", "image_file": {"file_id": "file-1"}}
    message = oai_assistants.Message.from_dict({"content": [text, image], "role": "user"})
    assert isinstance(message.content[0], types.TextContentBlock)
    assert isinstance(message.content[1], types.ImageFileContentBlock)
    event = decoded(types.AssistantStreamEvent, event="thread.message.delta", data={"id": "msg_1"})
    assert isinstance(event.data, types.MessageDeltaEvent)


def test_events_of_webhooks_and_of_sockets() -> None:
    event = decoded(types.UnwrapWebhookEvent, type="batch.completed", data={"id": "batch_1"})
    assert isinstance(event, types.BatchCompletedWebhookEvent)
    event = decoded(types.RealtimeServerEvent, type="error", error={"message": "No."})
    assert isinstance(event, types.RealtimeErrorEvent)
    assert isinstance(event.error, types.RealtimeError)


def test_results_of_a_moderation_and_a_search() -> None:
    judged = types.ModerationCreateResponse.from_dict({"results": [{"flagged": True}]})
    assert isinstance(judged.results[0], types.Moderation)
    graders = decoded(types.MultiGrader, type="multi", graders=[{"type": "python", "name": "g"}])
    assert isinstance(graders.graders[0], types.PythonGrader)


def test_annotations_that_run_can_join_them() -> None:
    for name in (*CLASSES, *MAPPINGS, "ResponseInputParam"):
        assert get_args(getattr(types, name) | None)[-1] is type(None), name
