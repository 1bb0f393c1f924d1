"""Which distribution brings which attribute of a client, to say what to install."""

from __future__ import annotations

DISTRIBUTIONS = {
    "admin": "oai-admin",
    "audio": "oai-audio",
    "batches": "oai-batch",
    "beta": "oai-assistants",
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
