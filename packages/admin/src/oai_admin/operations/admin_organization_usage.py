# Generated from the operations of admin.organization.usage. Do not edit.
"""Operations of `admin.organization.usage`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = [
    "USAGE_AUDIO_SPEECHES",
    "USAGE_AUDIO_TRANSCRIPTIONS",
    "USAGE_CODE_INTERPRETER_SESSIONS",
    "USAGE_COMPLETIONS",
    "USAGE_COSTS",
    "USAGE_EMBEDDINGS",
    "USAGE_FILE_SEARCH_CALLS",
    "USAGE_IMAGES",
    "USAGE_MODERATIONS",
    "USAGE_VECTOR_STORES",
    "USAGE_WEB_SEARCH_CALLS",
]

USAGE_COSTS = Operation(
    "usage-costs",
    "GET",
    "/organization/costs",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageCostsParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "api_key_ids": "api_key_ids",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_AUDIO_SPEECHES = Operation(
    "usage-audio-speeches",
    "GET",
    "/organization/usage/audio_speeches",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageAudioSpeechesParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "user_ids": "user_ids",
        "api_key_ids": "api_key_ids",
        "models": "models",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_AUDIO_TRANSCRIPTIONS = Operation(
    "usage-audio-transcriptions",
    "GET",
    "/organization/usage/audio_transcriptions",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageAudioTranscriptionsParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "user_ids": "user_ids",
        "api_key_ids": "api_key_ids",
        "models": "models",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_CODE_INTERPRETER_SESSIONS = Operation(
    "usage-code-interpreter-sessions",
    "GET",
    "/organization/usage/code_interpreter_sessions",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageCodeInterpreterSessionsParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_COMPLETIONS = Operation(
    "usage-completions",
    "GET",
    "/organization/usage/completions",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageCompletionsParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "user_ids": "user_ids",
        "api_key_ids": "api_key_ids",
        "models": "models",
        "batch": "batch",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_EMBEDDINGS = Operation(
    "usage-embeddings",
    "GET",
    "/organization/usage/embeddings",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageEmbeddingsParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "user_ids": "user_ids",
        "api_key_ids": "api_key_ids",
        "models": "models",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_FILE_SEARCH_CALLS = Operation(
    "usage-file-search-calls",
    "GET",
    "/organization/usage/file_search_calls",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageFileSearchCallsParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "user_ids": "user_ids",
        "api_key_ids": "api_key_ids",
        "vector_store_ids": "vector_store_ids",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_IMAGES = Operation(
    "usage-images",
    "GET",
    "/organization/usage/images",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageImagesParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "sources": "sources",
        "sizes": "sizes",
        "project_ids": "project_ids",
        "user_ids": "user_ids",
        "api_key_ids": "api_key_ids",
        "models": "models",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_MODERATIONS = Operation(
    "usage-moderations",
    "GET",
    "/organization/usage/moderations",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageModerationsParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "user_ids": "user_ids",
        "api_key_ids": "api_key_ids",
        "models": "models",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_VECTOR_STORES = Operation(
    "usage-vector-stores",
    "GET",
    "/organization/usage/vector_stores",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageVectorStoresParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)

USAGE_WEB_SEARCH_CALLS = Operation(
    "usage-web-search-calls",
    "GET",
    "/organization/usage/web_search_calls",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationUsageWebSearchCallsParams",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids",
        "user_ids": "user_ids",
        "api_key_ids": "api_key_ids",
        "models": "models",
        "context_levels": "context_levels",
        "group_by": "group_by",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    auth="admin",
)
