"""What the engine wrote, as the choices of a completion."""

from __future__ import annotations

import base64

from ...clock import unix_time
from ...engine.logprobs import with_bytes
from ...engine.plan import Calls, Draft, Message, Plan
from ...engine.sound import sound
from ...engine.tools import ToolCall
from ...ids import Ids
from ...tokens import tokenize
from ...values import JsonObject, as_object
from ..responses.hosted import SOURCE

# Seconds for which audio may be referred to.
_AUDIO_LIFE = 3600


def choice(body: JsonObject, plan: Plan, index: int, ids: Ids) -> JsonObject:
    """Make one finished choice."""
    calls = [draft.call for draft in plan.drafts if isinstance(draft, Calls)]
    written = next((draft for draft in plan.drafts if isinstance(draft, Message)), None)
    message: JsonObject = {"role": "assistant", "content": None, "refusal": None}
    reason, logprobs = "stop", None
    if calls and body.get("functions") and not body.get("tools"):
        message["function_call"] = _named(calls[0])
        reason = "function_call"
    elif calls:
        message["tool_calls"] = [_call(call, ids) for call in calls]
        reason = "tool_calls"
    else:
        draft = written or Message("")
        message |= _said(body, draft, ids)
        logprobs = _logprobs(body, draft)
    if plan.incomplete:
        reason = "length"
    return {"index": index, "message": message, "logprobs": logprobs, "finish_reason": reason}


def _said(body: JsonObject, draft: Message, ids: Ids) -> JsonObject:
    if draft.refused:
        return {"refusal": draft.text, "annotations": []}
    wanted = as_object(body.get("audio"))
    if wanted is None or "audio" not in (body.get("modalities") or []):
        return {"content": draft.text, "annotations": _citations(draft)}
    heard = sound(draft.text, wanted["format"], voice=str(wanted["voice"]))
    audio = {
        "id": ids("audio", 32),
        "data": base64.b64encode(heard).decode(),
        "transcript": draft.text,
        "expires_at": unix_time() + _AUDIO_LIFE,
    }
    return {"audio": audio, "annotations": []}


def _citations(draft: Message) -> list[JsonObject]:
    """Name the source of a text that cites one."""
    if not draft.cites:
        return []
    place = {"start_index": 0, "end_index": len(draft.text)}
    return [{"type": "url_citation", "url_citation": {"url": SOURCE, "title": "Example", **place}}]


def _logprobs(body: JsonObject, draft: Message) -> JsonObject | None:
    if not body.get("logprobs"):
        return None
    top = int(body.get("top_logprobs") or 0)
    shown = [with_bytes(token, top) for token in tokenize(draft.text)]
    if draft.refused:
        return {"content": None, "refusal": shown}
    return {"content": shown, "refusal": None}


def _call(call: ToolCall, ids: Ids) -> JsonObject:
    made = ids("call", 24)
    if call.custom:
        custom = {"name": call.name, "input": call.arguments}
        return {"id": made, "type": "custom", "custom": custom}
    return {"id": made, "type": "function", "function": _named(call)}


def _named(call: ToolCall) -> JsonObject:
    return {"name": call.name, "arguments": call.arguments}


def spoken_tokens(drafts: list[Draft], body: JsonObject) -> int:
    """Count the tokens that were spoken rather than written."""
    if "audio" not in (body.get("modalities") or []):
        return 0
    texts = [d.text for d in drafts if isinstance(d, Message) and not d.refused]
    return sum(len(tokenize(text)) for text in texts)
