# Generated from the resource admin.organization.usage. Do not edit.
"""What was used and what it cost, summed up in buckets of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.admin_organization_usage import (
    USAGE_AUDIO_SPEECHES,
    USAGE_AUDIO_TRANSCRIPTIONS,
    USAGE_CODE_INTERPRETER_SESSIONS,
    USAGE_COMPLETIONS,
    USAGE_COSTS,
    USAGE_EMBEDDINGS,
    USAGE_FILE_SEARCH_CALLS,
    USAGE_IMAGES,
    USAGE_MODERATIONS,
    USAGE_VECTOR_STORES,
    USAGE_WEB_SEARCH_CALLS,
)

if TYPE_CHECKING:
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.usage_time_bucket import UsageTimeBucket
    from ..params.admin_organization_usage_audio_speeches_params import (
        AdminOrganizationUsageAudioSpeechesParams,
    )
    from ..params.admin_organization_usage_audio_transcriptions_params import (
        AdminOrganizationUsageAudioTranscriptionsParams,
    )
    from ..params.admin_organization_usage_code_interpreter_sessions_params import (
        AdminOrganizationUsageCodeInterpreterSessionsParams,
    )
    from ..params.admin_organization_usage_completions_params import (
        AdminOrganizationUsageCompletionsParams,
    )
    from ..params.admin_organization_usage_costs_params import AdminOrganizationUsageCostsParams
    from ..params.admin_organization_usage_embeddings_params import (
        AdminOrganizationUsageEmbeddingsParams,
    )
    from ..params.admin_organization_usage_file_search_calls_params import (
        AdminOrganizationUsageFileSearchCallsParams,
    )
    from ..params.admin_organization_usage_images_params import AdminOrganizationUsageImagesParams
    from ..params.admin_organization_usage_moderations_params import (
        AdminOrganizationUsageModerationsParams,
    )
    from ..params.admin_organization_usage_vector_stores_params import (
        AdminOrganizationUsageVectorStoresParams,
    )
    from ..params.admin_organization_usage_web_search_calls_params import (
        AdminOrganizationUsageWebSearchCallsParams,
    )


class AdminOrganizationUsage(Resource):
    """What was used and what it cost, summed up in buckets of time."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationUsageWithRawResponse
        with_streaming_response: AdminOrganizationUsageWithStreamingResponse

    @method(USAGE_COSTS)
    def costs(self, **params: Unpack[AdminOrganizationUsageCostsParams]) -> Page[UsageTimeBucket]:
        """Money spent in each bucket, split by project, line item or key if asked.

        GET /organization/costs. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_COSTS, params)
        return result

    @method(USAGE_AUDIO_SPEECHES)
    def audio_speeches(
        self, **params: Unpack[AdminOrganizationUsageAudioSpeechesParams]
    ) -> Page[UsageTimeBucket]:
        """Characters that were turned into speech, and how many requests did it.

        GET /organization/usage/audio_speeches. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_AUDIO_SPEECHES, params)
        return result

    @method(USAGE_AUDIO_TRANSCRIPTIONS)
    def audio_transcriptions(
        self, **params: Unpack[AdminOrganizationUsageAudioTranscriptionsParams]
    ) -> Page[UsageTimeBucket]:
        """Seconds of audio that were transcribed, and how many requests did it.

        GET /organization/usage/audio_transcriptions. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_AUDIO_TRANSCRIPTIONS, params)
        return result

    @method(USAGE_CODE_INTERPRETER_SESSIONS)
    def code_interpreter_sessions(
        self, **params: Unpack[AdminOrganizationUsageCodeInterpreterSessionsParams]
    ) -> Page[UsageTimeBucket]:
        """Sessions of the code interpreter that were opened.

        GET /organization/usage/code_interpreter_sessions. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_CODE_INTERPRETER_SESSIONS, params)
        return result

    @method(USAGE_COMPLETIONS)
    def completions(
        self, **params: Unpack[AdminOrganizationUsageCompletionsParams]
    ) -> Page[UsageTimeBucket]:
        """Tokens that language models read and wrote; `batch` picks batch jobs or leaves them out.

        GET /organization/usage/completions. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_COMPLETIONS, params)
        return result

    @method(USAGE_EMBEDDINGS)
    def embeddings(
        self, **params: Unpack[AdminOrganizationUsageEmbeddingsParams]
    ) -> Page[UsageTimeBucket]:
        """Tokens that were embedded.

        GET /organization/usage/embeddings. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_EMBEDDINGS, params)
        return result

    @method(USAGE_FILE_SEARCH_CALLS)
    def file_search_calls(
        self, **params: Unpack[AdminOrganizationUsageFileSearchCallsParams]
    ) -> Page[UsageTimeBucket]:
        """Calls of file search, split by vector store if asked.

        GET /organization/usage/file_search_calls. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_FILE_SEARCH_CALLS, params)
        return result

    @method(USAGE_IMAGES)
    def images(self, **params: Unpack[AdminOrganizationUsageImagesParams]) -> Page[UsageTimeBucket]:
        """Images that were made, split by size and by where they came from if asked.

        GET /organization/usage/images. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_IMAGES, params)
        return result

    @method(USAGE_MODERATIONS)
    def moderations(
        self, **params: Unpack[AdminOrganizationUsageModerationsParams]
    ) -> Page[UsageTimeBucket]:
        """Tokens that were moderated.

        GET /organization/usage/moderations. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_MODERATIONS, params)
        return result

    @method(USAGE_VECTOR_STORES)
    def vector_stores(
        self, **params: Unpack[AdminOrganizationUsageVectorStoresParams]
    ) -> Page[UsageTimeBucket]:
        """Bytes that vector stores held.

        GET /organization/usage/vector_stores. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_VECTOR_STORES, params)
        return result

    @method(USAGE_WEB_SEARCH_CALLS)
    def web_search_calls(
        self, **params: Unpack[AdminOrganizationUsageWebSearchCallsParams]
    ) -> Page[UsageTimeBucket]:
        """Calls of web search, split by how much context they took if asked.

        GET /organization/usage/web_search_calls. Raises APIStatusError, APIConnectionError.
        """
        result: Page[UsageTimeBucket] = self._list(USAGE_WEB_SEARCH_CALLS, params)
        return result


class AsyncAdminOrganizationUsage(AsyncResource):
    """What was used and what it cost, summed up in buckets of time."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationUsageWithRawResponse
        with_streaming_response: AsyncAdminOrganizationUsageWithStreamingResponse

    @method(USAGE_COSTS)
    def costs(
        self, **params: Unpack[AdminOrganizationUsageCostsParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Money spent in each bucket, split by project, line item or key if asked.

        GET /organization/costs. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_COSTS, params)
        return result

    @method(USAGE_AUDIO_SPEECHES)
    def audio_speeches(
        self, **params: Unpack[AdminOrganizationUsageAudioSpeechesParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Characters that were turned into speech, and how many requests did it.

        GET /organization/usage/audio_speeches. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_AUDIO_SPEECHES, params)
        return result

    @method(USAGE_AUDIO_TRANSCRIPTIONS)
    def audio_transcriptions(
        self, **params: Unpack[AdminOrganizationUsageAudioTranscriptionsParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Seconds of audio that were transcribed, and how many requests did it.

        GET /organization/usage/audio_transcriptions. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_AUDIO_TRANSCRIPTIONS, params)
        return result

    @method(USAGE_CODE_INTERPRETER_SESSIONS)
    def code_interpreter_sessions(
        self, **params: Unpack[AdminOrganizationUsageCodeInterpreterSessionsParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Sessions of the code interpreter that were opened.

        GET /organization/usage/code_interpreter_sessions. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(
            USAGE_CODE_INTERPRETER_SESSIONS, params
        )
        return result

    @method(USAGE_COMPLETIONS)
    def completions(
        self, **params: Unpack[AdminOrganizationUsageCompletionsParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Tokens that language models read and wrote; `batch` picks batch jobs or leaves them out.

        GET /organization/usage/completions. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_COMPLETIONS, params)
        return result

    @method(USAGE_EMBEDDINGS)
    def embeddings(
        self, **params: Unpack[AdminOrganizationUsageEmbeddingsParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Tokens that were embedded.

        GET /organization/usage/embeddings. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_EMBEDDINGS, params)
        return result

    @method(USAGE_FILE_SEARCH_CALLS)
    def file_search_calls(
        self, **params: Unpack[AdminOrganizationUsageFileSearchCallsParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Calls of file search, split by vector store if asked.

        GET /organization/usage/file_search_calls. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_FILE_SEARCH_CALLS, params)
        return result

    @method(USAGE_IMAGES)
    def images(
        self, **params: Unpack[AdminOrganizationUsageImagesParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Images that were made, split by size and by where they came from if asked.

        GET /organization/usage/images. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_IMAGES, params)
        return result

    @method(USAGE_MODERATIONS)
    def moderations(
        self, **params: Unpack[AdminOrganizationUsageModerationsParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Tokens that were moderated.

        GET /organization/usage/moderations. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_MODERATIONS, params)
        return result

    @method(USAGE_VECTOR_STORES)
    def vector_stores(
        self, **params: Unpack[AdminOrganizationUsageVectorStoresParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Bytes that vector stores held.

        GET /organization/usage/vector_stores. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_VECTOR_STORES, params)
        return result

    @method(USAGE_WEB_SEARCH_CALLS)
    def web_search_calls(
        self, **params: Unpack[AdminOrganizationUsageWebSearchCallsParams]
    ) -> AsyncPaginator[UsageTimeBucket]:
        """Calls of web search, split by how much context they took if asked.

        GET /organization/usage/web_search_calls. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[UsageTimeBucket] = self._list(USAGE_WEB_SEARCH_CALLS, params)
        return result


if TYPE_CHECKING:

    class AdminOrganizationUsageWithRawResponse:
        def __init__(self, resource: AdminOrganizationUsage) -> None:
            self.costs = raw(resource.costs)
            self.audio_speeches = raw(resource.audio_speeches)
            self.audio_transcriptions = raw(resource.audio_transcriptions)
            self.code_interpreter_sessions = raw(resource.code_interpreter_sessions)
            self.completions = raw(resource.completions)
            self.embeddings = raw(resource.embeddings)
            self.file_search_calls = raw(resource.file_search_calls)
            self.images = raw(resource.images)
            self.moderations = raw(resource.moderations)
            self.vector_stores = raw(resource.vector_stores)
            self.web_search_calls = raw(resource.web_search_calls)

    class AdminOrganizationUsageWithStreamingResponse:
        def __init__(self, resource: AdminOrganizationUsage) -> None:
            self.costs = streaming(resource.costs)
            self.audio_speeches = streaming(resource.audio_speeches)
            self.audio_transcriptions = streaming(resource.audio_transcriptions)
            self.code_interpreter_sessions = streaming(resource.code_interpreter_sessions)
            self.completions = streaming(resource.completions)
            self.embeddings = streaming(resource.embeddings)
            self.file_search_calls = streaming(resource.file_search_calls)
            self.images = streaming(resource.images)
            self.moderations = streaming(resource.moderations)
            self.vector_stores = streaming(resource.vector_stores)
            self.web_search_calls = streaming(resource.web_search_calls)

    class AsyncAdminOrganizationUsageWithRawResponse:
        def __init__(self, resource: AsyncAdminOrganizationUsage) -> None:
            self.costs = async_raw(resource.costs)
            self.audio_speeches = async_raw(resource.audio_speeches)
            self.audio_transcriptions = async_raw(resource.audio_transcriptions)
            self.code_interpreter_sessions = async_raw(resource.code_interpreter_sessions)
            self.completions = async_raw(resource.completions)
            self.embeddings = async_raw(resource.embeddings)
            self.file_search_calls = async_raw(resource.file_search_calls)
            self.images = async_raw(resource.images)
            self.moderations = async_raw(resource.moderations)
            self.vector_stores = async_raw(resource.vector_stores)
            self.web_search_calls = async_raw(resource.web_search_calls)

    class AsyncAdminOrganizationUsageWithStreamingResponse:
        def __init__(self, resource: AsyncAdminOrganizationUsage) -> None:
            self.costs = async_streaming(resource.costs)
            self.audio_speeches = async_streaming(resource.audio_speeches)
            self.audio_transcriptions = async_streaming(resource.audio_transcriptions)
            self.code_interpreter_sessions = async_streaming(resource.code_interpreter_sessions)
            self.completions = async_streaming(resource.completions)
            self.embeddings = async_streaming(resource.embeddings)
            self.file_search_calls = async_streaming(resource.file_search_calls)
            self.images = async_streaming(resource.images)
            self.moderations = async_streaming(resource.moderations)
            self.vector_stores = async_streaming(resource.vector_stores)
            self.web_search_calls = async_streaming(resource.web_search_calls)
