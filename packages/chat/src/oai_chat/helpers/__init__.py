"""What goes beyond the operations of the chat group: streams that accumulate, typed answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .accumulating import ChatCompletionStreamState as ChatCompletionStreamState
    from .events import ChatCompletionStreamEvent as ChatCompletionStreamEvent
    from .events import ChunkEvent as ChunkEvent
    from .events import ContentDeltaEvent as ContentDeltaEvent
    from .events import ContentDoneEvent as ContentDoneEvent
    from .events import FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent
    from .events import FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent
    from .events import LogprobsContentDeltaEvent as LogprobsContentDeltaEvent
    from .events import LogprobsContentDoneEvent as LogprobsContentDoneEvent
    from .events import LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent
    from .events import LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent
    from .events import RefusalDeltaEvent as RefusalDeltaEvent
    from .events import RefusalDoneEvent as RefusalDoneEvent
    from .parsed import ParsedChatCompletion as ParsedChatCompletion
    from .parsed import ParsedChatCompletionMessage as ParsedChatCompletionMessage
    from .parsed import ParsedChoice as ParsedChoice
    from .parsed import ParsedFunction as ParsedFunction
    from .parsed import ParsedFunctionToolCall as ParsedFunctionToolCall
    from .streams import AsyncChatCompletionStream as AsyncChatCompletionStream
    from .streams import AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager
    from .streams import ChatCompletionStream as ChatCompletionStream
    from .streams import ChatCompletionStreamManager as ChatCompletionStreamManager
else:
    _MODULES = {
        ".accumulating": "ChatCompletionStreamState",
        ".events": (
            "ChatCompletionStreamEvent ChunkEvent ContentDeltaEvent ContentDoneEvent "
            "FunctionToolCallArgumentsDeltaEvent FunctionToolCallArgumentsDoneEvent "
            "LogprobsContentDeltaEvent LogprobsContentDoneEvent LogprobsRefusalDeltaEvent "
            "LogprobsRefusalDoneEvent RefusalDeltaEvent RefusalDoneEvent"
        ),
        ".parsed": (
            "ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice ParsedFunction "
            "ParsedFunctionToolCall"
        ),
        ".streams": (
            "AsyncChatCompletionStream AsyncChatCompletionStreamManager ChatCompletionStream "
            "ChatCompletionStreamManager"
        ),
    }
    _TABLE = {name: module for module, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
