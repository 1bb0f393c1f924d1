"""What there is one of, such as settings, and bodies that are not JSON."""

from __future__ import annotations

from ..replies import BytesReply, Reply
from ..routing import Call
from .naming import prefix
from .records import Records, said
from .state import GenericState

_SDP = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=emulator\r\nt=0 0\r\n"


class Singles:
    """Plays operations on a path that names a single thing."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def retrieve(self, call: Call) -> Reply:
        """Read it."""
        return self._answer(call)

    def update(self, call: Call) -> Reply:
        """Write what the body says."""
        return self._answer(call, write=True)

    def delete(self, call: Call) -> Reply:
        """Forget what was written."""
        self._records.check_owners(call, call.facts.path)
        state = call.world.state(GenericState)
        known = state.singles.pop(call.facts.path.format(**call.path), {})
        return self._records.show(call, call.facts, {**known, "deleted": True})

    def _answer(self, call: Call, *, write: bool = False) -> Reply:
        self._records.check_owners(call, call.facts.path)
        state = call.world.state(GenericState)
        path = call.facts.path.format(**call.path)
        known = state.singles.setdefault(path, dict(call.path)) if write else dict(call.path)
        if write:
            known |= said(call.body)
        return self._records.show(call, call.facts, {**known, **state.singles.get(path, {})})

    def content(self, call: Call) -> Reply:
        """Answer with text or bytes; what was made by it is named in `Location`."""
        facts, result = call.facts, call.facts.result
        self._records.check_owners(call, facts.path)
        media, path = next(iter(result.media)), facts.path.format(**call.path)
        headers: dict[str, str] = {}
        if result.status == 201:
            made = call.world.ids(prefix(facts.path), 24)
            headers["location"] = f"/v1{path}/{made}"
        text = _SDP if media.endswith("/sdp") else f"The content of {path}."
        return BytesReply(text.encode(), media, result.status, headers)
