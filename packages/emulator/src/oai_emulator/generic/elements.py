"""Elements: read, change, delete, and what is done to one of them."""

from __future__ import annotations

from ..clock import unix_time
from ..replies import Reply
from ..routing import Call
from ..values import JsonObject
from .records import Records, said
from .state import GenericState

# The status after an action, by how its name begins.
_STATUS = {
    "activate": "active",
    "archive": "archived",
    "cancel": "cancelled",
    "complete": "completed",
    "pause": "paused",
    "resume": "running",
}
SWITCHES: dict[str, JsonObject] = {"activate": {"active": True}, "deactivate": {"active": False}}
"""What an action sets that is not a status."""


class Elements:
    """Plays `GET`, `POST` and `DELETE` of `/xs/{id}`, and `POST /xs/{id}/cancel`."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def retrieve(self, call: Call) -> Reply:
        """Read an element."""
        return self._records.show(call, call.facts, self._find(call, call.facts.path))

    def update(self, call: Call) -> Reply:
        """Write what the body says; without a body that the API knows of, cancel."""
        record = self._find(call, call.facts.path)
        record |= said(call.body) if call.facts.bodies else self._after(call, "cancel")
        return self._records.show(call, call.facts, record)

    def delete(self, call: Call) -> Reply:
        """Delete an element."""
        template = call.facts.path
        record = self._find(call, template)
        collection, _, name = template.rpartition("/")
        if self._records.shapes.tracked(collection):
            path = collection.format(**call.path)
            call.world.state(GenericState).remove(path, call.path[name[1:-1]])
        return self._records.show(call, call.facts, {**record, "deleted": True})

    def act(self, call: Call) -> Reply:
        """Do to an element what the last segment says."""
        owner, _, action = call.facts.path.rpartition("/")
        record = self._find(call, owner)
        record |= said(call.body) | SWITCHES.get(action, {}) | self._after(call, action)
        return self._records.show(call, call.facts, record)

    def _find(self, call: Call, template: str) -> JsonObject:
        self._records.check_owners(call, template)
        return self._records.check(call, template)

    def _after(self, call: Call, action: str) -> JsonObject:
        """Choose the status after an action among those that the result may have."""
        wanted = _STATUS.get(action)
        members = self._records.members(call.facts)
        if wanted is None or "status" not in members:
            return {}
        if wanted == "cancelled" and not self._records.lists(members["status"], wanted):
            wanted = "canceled"
        return {"status": wanted, f"{wanted}_at": unix_time()}
