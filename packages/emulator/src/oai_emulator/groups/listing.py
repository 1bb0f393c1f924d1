"""Lists as answers."""

from __future__ import annotations

from collections.abc import Iterable

from ..generic.paging import cut
from ..replies import JsonReply
from ..routing import Call
from ..values import JsonObject


def listed(call: Call, rows: Iterable[JsonObject], *, ids: bool = True) -> JsonReply:
    """Answer with a page of rows, which come oldest first; `ids` shows its first and last one."""
    page = cut(call.facts, [(row["id"], row) for row in rows], call.query)
    names = ("first_id", "last_id") if ids else ()
    shown = ("object", "data", *names, "has_more")
    return JsonReply({name: page[name] for name in shown})
