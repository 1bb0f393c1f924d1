# Generated from the surfaces of all packages. Do not edit.
"""The clients of all groups. A group is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from oai_admin.resources.admin import Admin, AsyncAdmin
    from oai_assistants.resources.beta_assistants import AsyncBetaAssistants, BetaAssistants
    from oai_assistants.resources.beta_threads import AsyncBetaThreads, BetaThreads
    from oai_audio.resources.audio import AsyncAudio, Audio
    from oai_batch.resources.batches import AsyncBatches, Batches
    from oai_chat.resources.chat import AsyncChat, Chat
    from oai_chat.resources.completions import AsyncCompletions, Completions
    from oai_chatkit.resources.beta_chatkit import AsyncBetaChatkit, BetaChatkit
    from oai_containers.resources.containers import AsyncContainers, Containers
    from oai_content_provenance.resources.content_provenance_checks import (
        AsyncContentProvenanceChecks,
        ContentProvenanceChecks,
    )
    from oai_embeddings.resources.embeddings import AsyncEmbeddings, Embeddings
    from oai_evals.resources.evals import AsyncEvals, Evals
    from oai_files.resources.files import AsyncFiles, Files
    from oai_files.resources.uploads import AsyncUploads, Uploads
    from oai_fine_tuning.resources.fine_tuning import AsyncFineTuning, FineTuning
    from oai_images.resources.images import AsyncImages, Images
    from oai_models.resources.models import AsyncModels, Models
    from oai_moderations.resources.moderations import AsyncModerations, Moderations
    from oai_realtime.resources.beta_realtime import AsyncBetaRealtime, BetaRealtime
    from oai_realtime.resources.realtime import AsyncRealtime, Realtime
    from oai_responses.resources.conversations import AsyncConversations, Conversations
    from oai_responses.resources.responses import AsyncResponses, Responses
    from oai_responses_beta.resources.beta_responses import AsyncBetaResponses, BetaResponses
    from oai_skills.resources.skills import AsyncSkills, Skills
    from oai_vector_stores.resources.vector_stores import AsyncVectorStores, VectorStores
    from oai_videos.resources.videos import AsyncVideos, Videos
    from oai_webhooks.resources.webhooks import AsyncWebhooks, Webhooks

    class Beta:
        """Groups that are in beta, as `client.beta`."""

        assistants: BetaAssistants
        chat: Chat
        chatkit: BetaChatkit
        realtime: BetaRealtime
        responses: BetaResponses
        threads: BetaThreads

    class AsyncBeta:
        """Groups that are in beta, as `client.beta`."""

        assistants: AsyncBetaAssistants
        chat: AsyncChat
        chatkit: AsyncBetaChatkit
        realtime: AsyncBetaRealtime
        responses: AsyncBetaResponses
        threads: AsyncBetaThreads


_PLUGINS = {
    "admin": "oai_admin.plugin:plugin",
    "audio": "oai_audio.plugin:plugin",
    "batches": "oai_batch.plugin:plugin",
    "beta.assistants": "oai_assistants.plugin:plugin",
    "beta.chat": "oai_chat.plugin:plugin",
    "beta.chatkit": "oai_chatkit.plugin:plugin",
    "beta.realtime": "oai_realtime.plugin:plugin",
    "beta.responses": "oai_responses_beta.plugin:plugin",
    "beta.threads": "oai_assistants.plugin:plugin",
    "chat": "oai_chat.plugin:plugin",
    "completions": "oai_chat.plugin:plugin",
    "containers": "oai_containers.plugin:plugin",
    "content_provenance_checks": "oai_content_provenance.plugin:plugin",
    "conversations": "oai_responses.plugin:plugin",
    "embeddings": "oai_embeddings.plugin:plugin",
    "evals": "oai_evals.plugin:plugin",
    "files": "oai_files.plugin:plugin",
    "fine_tuning": "oai_fine_tuning.plugin:plugin",
    "images": "oai_images.plugin:plugin",
    "models": "oai_models.plugin:plugin",
    "moderations": "oai_moderations.plugin:plugin",
    "realtime": "oai_realtime.plugin:plugin",
    "responses": "oai_responses.plugin:plugin",
    "skills": "oai_skills.plugin:plugin",
    "uploads": "oai_files.plugin:plugin",
    "vector_stores": "oai_vector_stores.plugin:plugin",
    "videos": "oai_videos.plugin:plugin",
    "webhooks": "oai_webhooks.plugin:plugin",
}


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for all groups of the API."""

    lazy_groups = _PLUGINS
    distribution = f"oai/{__version__}"

    if TYPE_CHECKING:
        admin: Admin
        audio: Audio
        batches: Batches
        beta: Beta
        chat: Chat
        completions: Completions
        containers: Containers
        content_provenance_checks: ContentProvenanceChecks
        conversations: Conversations
        embeddings: Embeddings
        evals: Evals
        files: Files
        fine_tuning: FineTuning
        images: Images
        models: Models
        moderations: Moderations
        realtime: Realtime
        responses: Responses
        skills: Skills
        uploads: Uploads
        vector_stores: VectorStores
        videos: Videos
        webhooks: Webhooks


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for all groups of the API."""

    lazy_groups = _PLUGINS
    distribution = f"oai/{__version__}"

    if TYPE_CHECKING:
        admin: AsyncAdmin
        audio: AsyncAudio
        batches: AsyncBatches
        beta: AsyncBeta
        chat: AsyncChat
        completions: AsyncCompletions
        containers: AsyncContainers
        content_provenance_checks: AsyncContentProvenanceChecks
        conversations: AsyncConversations
        embeddings: AsyncEmbeddings
        evals: AsyncEvals
        files: AsyncFiles
        fine_tuning: AsyncFineTuning
        images: AsyncImages
        models: AsyncModels
        moderations: AsyncModerations
        realtime: AsyncRealtime
        responses: AsyncResponses
        skills: AsyncSkills
        uploads: AsyncUploads
        vector_stores: AsyncVectorStores
        videos: AsyncVideos
        webhooks: AsyncWebhooks
