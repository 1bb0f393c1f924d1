"""List, read and delete models."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...clock import unix_time
from ...errors import ApiError
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject

_NAMES = (
    "gpt-4o-mini",
    "gpt-4o",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "o3",
    "o4-mini",
    "gpt-3.5-turbo-instruct",
    "text-embedding-3-small",
    "text-embedding-3-large",
    "omni-moderation-latest",
    "whisper-1",
    "tts-1",
    "gpt-4o-transcribe",
    "gpt-4o-mini-tts",
    "dall-e-2",
    "gpt-image-1",
    "sora-2",
    "gpt-realtime",
)
_CREATED = 1_700_000_000


def _model(name: str, created: int, owner: str) -> JsonObject:
    return {"id": name, "object": "model", "created": created, "owned_by": owner}


@dataclass(slots=True)
class ModelsState:
    """All models by name."""

    models: dict[str, JsonObject] = field(
        default_factory=lambda: {name: _model(name, _CREATED, "system") for name in _NAMES}
    )

    def add(self, name: str) -> None:
        """Add a model that was fine-tuned."""
        self.models[name] = _model(name, unix_time(), "user-emulated")


def list_models(call: Call) -> JsonReply:
    """List all models."""
    return JsonReply(
        {"object": "list", "data": list(call.world.state(ModelsState).models.values())}
    )


def _find(call: Call) -> JsonObject:
    name = call.path["model"]
    models = call.world.state(ModelsState).models
    if name not in models:
        message = f"The model '{name}' does not exist"
        raise ApiError(404, message, param="model", code="model_not_found")
    return models[name]


def retrieve(call: Call) -> JsonReply:
    """Read a model."""
    return JsonReply(_find(call))


def delete(call: Call) -> JsonReply:
    """Delete a model that was fine-tuned; the others belong to the system."""
    found: str = _find(call)["id"]
    if not found.startswith("ft:"):
        raise ApiError(403, "Only models that were fine-tuned can be deleted.", param="model")
    del call.world.state(ModelsState).models[found]
    return JsonReply({"id": found, "object": "model", "deleted": True})
