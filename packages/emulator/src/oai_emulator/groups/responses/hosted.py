"""The life of a hosted tool's items as events."""

from __future__ import annotations

from collections.abc import Callable

from ...engine.hosted import HostedUse
from ...ids import Ids
from ...tokens import tokenize
from ...values import JsonObject
from .recording import Recording

# One grey pixel, as PNG.
PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)
SOURCE = "https://example.com/"

Player = Callable[["Stage"], None]


class Stage:
    """One item on its way: its events carry its id and index."""

    def __init__(self, recording: Recording, use: HostedUse, ids: Ids) -> None:
        self.recording = recording
        self.use = use
        self.ids = ids
        self.item: JsonObject = {}
        self._index = 0

    def begin(self, prefix: str, type: str, **members: object) -> None:
        """Tell that the item begins."""
        self.item = {"id": self.ids(prefix), "type": type, **members}
        self._index = self.recording.added(dict(self.item))

    def emit(self, name: str, **members: object) -> None:
        """Add an event of the item."""
        where = {"item_id": self.item["id"], "output_index": self._index}
        self.recording.emit(f"response.{name}", **where, **members)

    def spell(self, name: str, member: str, text: str) -> None:
        """Add a text as deltas, then whole."""
        for token in tokenize(text):
            self.emit(f"{name}.delta", delta=token)
        self.emit(f"{name}.done", **{member: text})

    def end(self, **members: object) -> None:
        """Tell that the item is finished."""
        self.recording.done(self._index, {**self.item, **members})


def play_hosted(recording: Recording, use: HostedUse, ids: Ids) -> None:
    """Record the use of a hosted tool."""
    _PLAYERS[use.kind](Stage(recording, use, ids))


def _web_search(stage: Stage) -> None:
    query = stage.use.query
    action = {"type": "search", "query": query, "queries": [query]}
    stage.begin("ws", "web_search_call", status="in_progress", action=action)
    for step in ("in_progress", "searching", "completed"):
        stage.emit(f"web_search_call.{step}")
    sources = [{"type": "url", "url": SOURCE}]
    stage.end(status="completed", action={**action, "sources": sources})


def _file_search(stage: Stage) -> None:
    stage.begin("fs", "file_search_call", status="in_progress", queries=[], results=None)
    for step in ("in_progress", "searching", "completed"):
        stage.emit(f"file_search_call.{step}")
    stage.end(status="completed", queries=[stage.use.query])


def _code_interpreter(stage: Stage) -> None:
    container = stage.use.tool.get("container")
    name = container if isinstance(container, str) else stage.ids("cntr")
    stage.begin(
        "ci",
        "code_interpreter_call",
        status="in_progress",
        container_id=name,
        code="",
        outputs=None,
    )
    code = f"print({stage.use.query!r})"
    stage.emit("code_interpreter_call.in_progress")
    stage.spell("code_interpreter_call_code", "code", code)
    stage.emit("code_interpreter_call.interpreting")
    stage.emit("code_interpreter_call.completed")
    logs = [{"type": "logs", "logs": f"{stage.use.query}\n"}]
    stage.end(status="completed", code=code, outputs=logs)


def _image_generation(stage: Stage) -> None:
    stage.begin("ig", "image_generation_call", status="in_progress", result=None)
    stage.emit("image_generation_call.in_progress")
    stage.emit("image_generation_call.generating")
    for number in range(int(stage.use.tool.get("partial_images") or 0)):
        stage.emit(
            "image_generation_call.partial_image",
            partial_image_index=number,
            partial_image_b64=PIXEL,
        )
    stage.emit("image_generation_call.completed")
    stage.end(status="completed", result=PIXEL)


def _mcp(stage: Stage) -> None:
    label = stage.use.tool["server_label"]
    tool = {"name": "ask", "description": None, "input_schema": {"type": "object"}}
    stage.begin("mcpl", "mcp_list_tools", server_label=label, tools=[])
    stage.emit("mcp_list_tools.in_progress")
    stage.emit("mcp_list_tools.completed")
    stage.end(tools=[{**tool, "annotations": None}])
    stage.begin(
        "mcp", "mcp_call", status="in_progress", server_label=label, name="ask", arguments=""
    )
    stage.emit("mcp_call.in_progress")
    stage.spell("mcp_call_arguments", "arguments", "{}")
    stage.emit("mcp_call.completed")
    stage.end(status="completed", arguments="{}", output=stage.use.query, error=None)


_PLAYERS: dict[str, Player] = {
    "web_search": _web_search,
    "file_search": _file_search,
    "code_interpreter": _code_interpreter,
    "image_generation": _image_generation,
    "mcp": _mcp,
}
