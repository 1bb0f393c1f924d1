"""The methods that are called for the events of a run. They do nothing: override those you want.

Deltas are what the server sent. Snapshots are built for a method only if it is overridden, anew
each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..components import (
        ImageFile,
        Message,
        MessageDelta,
        RunStep,
        RunStepDelta,
        Text,
        TextDelta,
        ToolCall,
        ToolCallDelta,
    )
    from ..components.assistant_stream_event import AssistantStreamEvent


class Callbacks:
    """Methods of handlers for a blocking client."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Called for every event, before all others."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """Called when a step begins."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Called for what is new of a step, with the step so far."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """Called when a step has ended, however it did."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Called when a call of a tool begins, with what its first delta told."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Called for what is new of a call, the first time too, with the call so far."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Called when a call is whole: the next one begins, or the step or the run stops."""

    def on_message_created(self, message: Message) -> None:
        """Called when a message begins."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Called for what is new of a message, with the message so far."""

    def on_message_done(self, message: Message) -> None:
        """Called when a message is whole, or left incomplete."""

    def on_text_created(self, text: Text) -> None:
        """Called when a text begins, with what its first delta told."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Called for what is new of a text, the first time too, with the text so far."""

    def on_text_done(self, text: Text) -> None:
        """Called when a text is whole: the next part begins, or the message or the run ends."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """Called when an image is there."""

    def on_exception(self, exception: Exception) -> None:
        """Called when the stream fails, or a method here; it is raised afterwards."""

    def on_timeout(self) -> None:
        """Called when a time limit was reached, before `on_exception`."""

    def on_end(self) -> None:
        """Called once at the end: all was read, something failed, or the stream was closed."""


class AsyncCallbacks:
    """Methods of handlers for an async client; plain functions may stand for them, too."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Called for every event, before all others."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """Called when a step begins."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Called for what is new of a step, with the step so far."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """Called when a step has ended, however it did."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Called when a call of a tool begins, with what its first delta told."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Called for what is new of a call, the first time too, with the call so far."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Called when a call is whole: the next one begins, or the step or the run stops."""

    async def on_message_created(self, message: Message) -> None:
        """Called when a message begins."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Called for what is new of a message, with the message so far."""

    async def on_message_done(self, message: Message) -> None:
        """Called when a message is whole, or left incomplete."""

    async def on_text_created(self, text: Text) -> None:
        """Called when a text begins, with what its first delta told."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Called for what is new of a text, the first time too, with the text so far."""

    async def on_text_done(self, text: Text) -> None:
        """Called when a text is whole: the next part begins, or the message or the run ends."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """Called when an image is there."""

    async def on_exception(self, exception: Exception) -> None:
        """Called when the stream fails, or a method here; it is raised afterwards."""

    async def on_timeout(self) -> None:
        """Called when a time limit was reached, before `on_exception`."""

    async def on_end(self) -> None:
        """Called once at the end: all was read, something failed, or the stream was closed."""
