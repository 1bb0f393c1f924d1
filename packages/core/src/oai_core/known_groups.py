"""Which distribution brings which attribute of a client, to say what to install.

A test compares it with the surfaces of all groups.
"""

from __future__ import annotations

DISTRIBUTIONS = {
    "admin": "oai-admin",
    "audio": "oai-audio",
    "batches": "oai-batch",
    "beta.assistants": "oai-assistants",
    "beta.chat": "oai-chat",
    "beta.chatkit": "oai-chatkit",
    "beta.realtime": "oai-realtime",
    "beta.responses": "oai-responses-beta",
    "beta.threads": "oai-assistants",
    "chat": "oai-chat",
    "completions": "oai-chat",
    "containers": "oai-containers",
    "content_provenance_checks": "oai-content-provenance",
    "conversations": "oai-responses",
    "embeddings": "oai-embeddings",
    "evals": "oai-evals",
    "files": "oai-files",
    "fine_tuning": "oai-fine-tuning",
    "images": "oai-images",
    "models": "oai-models",
    "moderations": "oai-moderations",
    "realtime": "oai-realtime",
    "responses": "oai-responses",
    "skills": "oai-skills",
    "uploads": "oai-files",
    "vector_stores": "oai-vector-stores",
    "videos": "oai-videos",
    "webhooks": "oai-webhooks",
}
