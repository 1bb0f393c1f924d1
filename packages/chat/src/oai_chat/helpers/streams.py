"""What `client.chat.completions.stream(...)` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from oai_core.helpers.streams import (
    AsyncHelperStream,
    AsyncStreamManager,
    HelperStream,
    StreamManager,
)

from ..operations.chat_completions import CREATE_CHAT_COMPLETION
from .accumulating import ChatCompletionAccumulator
from .events import ChatCompletionStreamEvent
from .parsed import ParsedChatCompletion

if TYPE_CHECKING:
    from oai_core.base_client import AsyncClient, SyncClient

    from .parsing import Wanted

T = TypeVar("T")


class ChatCompletionStream(
    HelperStream[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]], Generic[T]
):
    """Events of one completion, and the completion that they add up to."""

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, nothing read from it; `StreamError` before the first chunk."""
        accumulator = cast("ChatCompletionAccumulator[T]", self._accumulator)
        return accumulator.current_completion_snapshot

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read all events that are left and return the completion.

        Raises `StreamError` if there was no chunk, and with what there is in `partial` if the
        stream broke off or was closed; `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` for an answer that was cut off, and
        `StructuredOutputError` for one that does not fit: these have the `completion`.
        """
        return self._final()


class AsyncChatCompletionStream(
    AsyncHelperStream[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]], Generic[T]
):
    """Events of one completion, and the completion that they add up to."""

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, nothing read from it; `StreamError` before the first chunk."""
        accumulator = cast("ChatCompletionAccumulator[T]", self._accumulator)
        return accumulator.current_completion_snapshot

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read all events that are left and return the completion.

        Raises `StreamError` if there was no chunk, and with what there is in `partial` if the
        stream broke off or was closed; `LengthFinishReasonError` or
        `ContentFilterFinishReasonError` for an answer that was cut off, and
        `StructuredOutputError` for one that does not fit: these have the `completion`.
        """
        return await self._final()


class ChatCompletionStreamManager(StreamManager[ChatCompletionStream[T]], Generic[T]):
    """A stream to come: `with` sends the request, and closes the stream at its end."""


class AsyncChatCompletionStreamManager(
    AsyncStreamManager[AsyncChatCompletionStream[T]], Generic[T]
):
    """A stream to come: `async with` sends the request, and closes the stream at its end."""


def managed(
    client: SyncClient, params: dict[str, Any], wanted: Wanted[T]
) -> ChatCompletionStreamManager[T]:
    """Make the manager of the stream that a call with these parameters gives."""
    codec = client._runtime.codec  # pyright: ignore[reportPrivateUsage]

    def start() -> ChatCompletionStream[T]:
        source = client.execute(CREATE_CHAT_COMPLETION, params, stream=True)
        return ChatCompletionStream(source, ChatCompletionAccumulator(wanted, codec))

    return ChatCompletionStreamManager(start)


def amanaged(
    client: AsyncClient, params: dict[str, Any], wanted: Wanted[T]
) -> AsyncChatCompletionStreamManager[T]:
    """Do the same for an async client."""
    codec = client._runtime.codec  # pyright: ignore[reportPrivateUsage]

    async def start() -> AsyncChatCompletionStream[T]:
        source = await client.execute(CREATE_CHAT_COMPLETION, params, stream=True)
        return AsyncChatCompletionStream(source, ChatCompletionAccumulator(wanted, codec))

    return AsyncChatCompletionStreamManager(start)
