# Generated from the resource admin.organization.usage. Do not edit.
"""admin.organization.usage."""

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
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.usage_response import UsageResponse
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
    """admin.organization.usage."""

    if TYPE_CHECKING:
        with_raw_response: AdminOrganizationUsageWithRawResponse
        with_streaming_response: AdminOrganizationUsageWithStreamingResponse

    @method(USAGE_COSTS)
    def costs(self, **params: Unpack[AdminOrganizationUsageCostsParams]) -> UsageResponse:
        """usage-costs.

        GET /organization/costs. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_COSTS, params)
        return result

    @method(USAGE_AUDIO_SPEECHES)
    def audio_speeches(
        self, **params: Unpack[AdminOrganizationUsageAudioSpeechesParams]
    ) -> UsageResponse:
        """usage-audio-speeches.

        GET /organization/usage/audio_speeches. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_AUDIO_SPEECHES, params)
        return result

    @method(USAGE_AUDIO_TRANSCRIPTIONS)
    def audio_transcriptions(
        self, **params: Unpack[AdminOrganizationUsageAudioTranscriptionsParams]
    ) -> UsageResponse:
        """usage-audio-transcriptions.

        GET /organization/usage/audio_transcriptions. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_AUDIO_TRANSCRIPTIONS, params)
        return result

    @method(USAGE_CODE_INTERPRETER_SESSIONS)
    def code_interpreter_sessions(
        self, **params: Unpack[AdminOrganizationUsageCodeInterpreterSessionsParams]
    ) -> UsageResponse:
        """usage-code-interpreter-sessions.

        GET /organization/usage/code_interpreter_sessions. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_CODE_INTERPRETER_SESSIONS, params)
        return result

    @method(USAGE_COMPLETIONS)
    def completions(
        self, **params: Unpack[AdminOrganizationUsageCompletionsParams]
    ) -> UsageResponse:
        """usage-completions.

        GET /organization/usage/completions. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_COMPLETIONS, params)
        return result

    @method(USAGE_EMBEDDINGS)
    def embeddings(self, **params: Unpack[AdminOrganizationUsageEmbeddingsParams]) -> UsageResponse:
        """usage-embeddings.

        GET /organization/usage/embeddings. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_EMBEDDINGS, params)
        return result

    @method(USAGE_FILE_SEARCH_CALLS)
    def file_search_calls(
        self, **params: Unpack[AdminOrganizationUsageFileSearchCallsParams]
    ) -> UsageResponse:
        """usage-file-search-calls.

        GET /organization/usage/file_search_calls. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_FILE_SEARCH_CALLS, params)
        return result

    @method(USAGE_IMAGES)
    def images(self, **params: Unpack[AdminOrganizationUsageImagesParams]) -> UsageResponse:
        """usage-images.

        GET /organization/usage/images. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_IMAGES, params)
        return result

    @method(USAGE_MODERATIONS)
    def moderations(
        self, **params: Unpack[AdminOrganizationUsageModerationsParams]
    ) -> UsageResponse:
        """usage-moderations.

        GET /organization/usage/moderations. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_MODERATIONS, params)
        return result

    @method(USAGE_VECTOR_STORES)
    def vector_stores(
        self, **params: Unpack[AdminOrganizationUsageVectorStoresParams]
    ) -> UsageResponse:
        """usage-vector-stores.

        GET /organization/usage/vector_stores. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_VECTOR_STORES, params)
        return result

    @method(USAGE_WEB_SEARCH_CALLS)
    def web_search_calls(
        self, **params: Unpack[AdminOrganizationUsageWebSearchCallsParams]
    ) -> UsageResponse:
        """usage-web-search-calls.

        GET /organization/usage/web_search_calls. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = self._call(USAGE_WEB_SEARCH_CALLS, params)
        return result


class AsyncAdminOrganizationUsage(AsyncResource):
    """admin.organization.usage."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAdminOrganizationUsageWithRawResponse
        with_streaming_response: AsyncAdminOrganizationUsageWithStreamingResponse

    @method(USAGE_COSTS)
    async def costs(self, **params: Unpack[AdminOrganizationUsageCostsParams]) -> UsageResponse:
        """usage-costs.

        GET /organization/costs. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_COSTS, params)
        return result

    @method(USAGE_AUDIO_SPEECHES)
    async def audio_speeches(
        self, **params: Unpack[AdminOrganizationUsageAudioSpeechesParams]
    ) -> UsageResponse:
        """usage-audio-speeches.

        GET /organization/usage/audio_speeches. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_AUDIO_SPEECHES, params)
        return result

    @method(USAGE_AUDIO_TRANSCRIPTIONS)
    async def audio_transcriptions(
        self, **params: Unpack[AdminOrganizationUsageAudioTranscriptionsParams]
    ) -> UsageResponse:
        """usage-audio-transcriptions.

        GET /organization/usage/audio_transcriptions. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_AUDIO_TRANSCRIPTIONS, params)
        return result

    @method(USAGE_CODE_INTERPRETER_SESSIONS)
    async def code_interpreter_sessions(
        self, **params: Unpack[AdminOrganizationUsageCodeInterpreterSessionsParams]
    ) -> UsageResponse:
        """usage-code-interpreter-sessions.

        GET /organization/usage/code_interpreter_sessions. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_CODE_INTERPRETER_SESSIONS, params)
        return result

    @method(USAGE_COMPLETIONS)
    async def completions(
        self, **params: Unpack[AdminOrganizationUsageCompletionsParams]
    ) -> UsageResponse:
        """usage-completions.

        GET /organization/usage/completions. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_COMPLETIONS, params)
        return result

    @method(USAGE_EMBEDDINGS)
    async def embeddings(
        self, **params: Unpack[AdminOrganizationUsageEmbeddingsParams]
    ) -> UsageResponse:
        """usage-embeddings.

        GET /organization/usage/embeddings. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_EMBEDDINGS, params)
        return result

    @method(USAGE_FILE_SEARCH_CALLS)
    async def file_search_calls(
        self, **params: Unpack[AdminOrganizationUsageFileSearchCallsParams]
    ) -> UsageResponse:
        """usage-file-search-calls.

        GET /organization/usage/file_search_calls. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_FILE_SEARCH_CALLS, params)
        return result

    @method(USAGE_IMAGES)
    async def images(self, **params: Unpack[AdminOrganizationUsageImagesParams]) -> UsageResponse:
        """usage-images.

        GET /organization/usage/images. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_IMAGES, params)
        return result

    @method(USAGE_MODERATIONS)
    async def moderations(
        self, **params: Unpack[AdminOrganizationUsageModerationsParams]
    ) -> UsageResponse:
        """usage-moderations.

        GET /organization/usage/moderations. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_MODERATIONS, params)
        return result

    @method(USAGE_VECTOR_STORES)
    async def vector_stores(
        self, **params: Unpack[AdminOrganizationUsageVectorStoresParams]
    ) -> UsageResponse:
        """usage-vector-stores.

        GET /organization/usage/vector_stores. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_VECTOR_STORES, params)
        return result

    @method(USAGE_WEB_SEARCH_CALLS)
    async def web_search_calls(
        self, **params: Unpack[AdminOrganizationUsageWebSearchCallsParams]
    ) -> UsageResponse:
        """usage-web-search-calls.

        GET /organization/usage/web_search_calls. Raises APIStatusError, APIConnectionError.
        """
        result: UsageResponse = await self._call(USAGE_WEB_SEARCH_CALLS, params)
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
