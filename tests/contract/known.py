"""Faults of the document and of Steady, each with its reason; a test says when one is gone."""

from __future__ import annotations

# Operations that stream although the document promises JSON alone, which is what Steady answers.
_UNDECLARED = "the document lists no text/event-stream for its answer"
NO_EVENT_STREAM: dict[str, str] = dict.fromkeys(
    (
        "beta_getResponse",
        "createCompletion",
        "createRun",
        "createThreadAndRun",
        "getResponse",
        "submitToolOuputsToRun",
    ),
    _UNDECLARED,
)

# What Steady holds against a request that is right: (operation id, code, where) -> reason.
_TEXT = "Steady leaves numbers in an object of a form as text when the object is in a union"
KNOWN_FAULTS: dict[tuple[str, str, str], str] = {
    ("createTranscription", "E3008", "body.chunking_strategy"): _TEXT,
    ("createTranscription", "E3016", "body.chunking_strategy"): _TEXT,
}

# What a method written by hand fills in where the caller leaves it out: it is given here.
FILLED_IN: dict[str, dict[str, str]] = {"createEmbedding": {"encoding_format": "float"}}

# Events that aimock sends and the document lacks; they reach users whole.
UNKNOWN_EVENTS: dict[str, str] = {
    "response.cancelled": "to the document, a cancelled response ends with response.done",
}

# Members that the document has and a class of the official client lacks.
OFFICIAL_LACKS = frozenset(
    {
        "BetaResponse.store",
        "InputTokenDetails.cached_tokens_details",
        "InputTokenDetails.image_tokens",
        "RealtimeSessionCreateRequest.expires_at",  # its class is of what asks for a session
        "RealtimeSessionCreateRequest.id",
        "RealtimeSessionCreateRequest.object",
        "Response.store",
    }
)
