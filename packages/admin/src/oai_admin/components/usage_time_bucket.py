# Generated from UsageTimeBucket. Do not edit.
"""UsageTimeBucket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .costs_result import CostsResult
    from .usage_audio_speeches_result import UsageAudioSpeechesResult
    from .usage_audio_transcriptions_result import UsageAudioTranscriptionsResult
    from .usage_code_interpreter_sessions_result import UsageCodeInterpreterSessionsResult
    from .usage_completions_result import UsageCompletionsResult
    from .usage_embeddings_result import UsageEmbeddingsResult
    from .usage_file_search_calls_result import UsageFileSearchCallsResult
    from .usage_images_result import UsageImagesResult
    from .usage_moderations_result import UsageModerationsResult
    from .usage_vector_stores_result import UsageVectorStoresResult
    from .usage_web_search_calls_result import UsageWebSearchCallsResult


@component("UsageTimeBucket")
class UsageTimeBucket(Component):
    """Item of the lists that `client.admin.organization.usage.costs`, `client.admin.organization.usage.audio_speeches`, `client.admin.organization.usage.audio_transcriptions` and others give."""

    object: Literal["bucket"] = "bucket"
    start_time: int
    """Begin of the time in question, in seconds since 1970, UTC."""

    end_time: int
    """End of the time in question, itself left out, in seconds since 1970, UTC."""

    results: list[UsageTimeBucketResultsItem]
    """The results."""


if TYPE_CHECKING:
    UsageTimeBucketResultsItem: TypeAlias = (
        UsageCompletionsResult
        | UsageEmbeddingsResult
        | UsageModerationsResult
        | UsageImagesResult
        | UsageAudioSpeechesResult
        | UsageAudioTranscriptionsResult
        | UsageVectorStoresResult
        | UsageCodeInterpreterSessionsResult
        | UsageFileSearchCallsResult
        | UsageWebSearchCallsResult
        | CostsResult
        | UnknownComponent
    )
    """An item of `results` of `UsageTimeBucket`. Told apart by `object`."""
else:
    UsageTimeBucketResultsItem = TaggedUnion(
        "UsageTimeBucketResultsItem",
        __name__,
        "object",
        {
            "organization.usage.completions.result": "UsageCompletionsResult",
            "organization.usage.embeddings.result": "UsageEmbeddingsResult",
            "organization.usage.moderations.result": "UsageModerationsResult",
            "organization.usage.images.result": "UsageImagesResult",
            "organization.usage.audio_speeches.result": "UsageAudioSpeechesResult",
            "organization.usage.audio_transcriptions.result": "UsageAudioTranscriptionsResult",
            "organization.usage.vector_stores.result": "UsageVectorStoresResult",
            "organization.usage.code_interpreter_sessions.result": "UsageCodeInterpreterSessionsResult",
            "organization.usage.file_searches.result": "UsageFileSearchCallsResult",
            "organization.usage.web_searches.result": "UsageWebSearchCallsResult",
            "organization.costs.result": "CostsResult",
        },
    )
