"""Voices of one's own, and the consents of those who lend them."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...clock import unix_time
from ...errors import not_found
from ...replies import JsonReply
from ...routing import Call
from ...values import JsonObject
from ..paging import page
from .hearing import listen


@dataclass(slots=True)
class VoicesState:
    """All consents by id, oldest first."""

    consents: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])

    def consent(self, id: str, *, param: str | None = None) -> JsonObject:
        """Find a consent, or raise the answer 404."""
        if id not in self.consents:
            raise not_found("Voice consent", id, param=param)
        return self.consents[id]


def create(call: Call) -> JsonReply:
    """Make a voice of a sample, with a consent."""
    body = call.body
    call.world.state(VoicesState).consent(body["consent"], param="consent")
    listen(body["audio_sample"], "audio_sample")
    made = {"object": "audio.voice", "id": call.world.ids("voice", 24), "name": body["name"]}
    return JsonReply({**made, "created_at": unix_time()})


def create_consent(call: Call) -> JsonReply:
    """Keep a consent."""
    body = call.body
    listen(body["recording"], "recording")
    made: JsonObject = {
        "object": "audio.voice_consent",
        "id": call.world.ids("cons", 24),
        "name": body["name"],
        "language": body["language"],
        "created_at": unix_time(),
    }
    call.world.state(VoicesState).consents[made["id"]] = made
    return JsonReply(made)


def list_consents(call: Call) -> JsonReply:
    """List the consents, newest first."""
    return JsonReply(page(list(call.world.state(VoicesState).consents.values()), call.query))


def _find(call: Call) -> JsonObject:
    return call.world.state(VoicesState).consent(call.path["consent_id"])


def retrieve_consent(call: Call) -> JsonReply:
    """Read a consent."""
    return JsonReply(_find(call))


def update_consent(call: Call) -> JsonReply:
    """Give a consent another name."""
    consent = _find(call)
    consent["name"] = call.body["name"]
    return JsonReply(consent)


def delete_consent(call: Call) -> JsonReply:
    """Delete a consent."""
    found: str = _find(call)["id"]
    del call.world.state(VoicesState).consents[found]
    return JsonReply({"id": found, "object": "audio.voice_consent", "deleted": True})
