"""The hooks: every place where a plugin may take part. `docs/hooks/` has an example of each.

Only middleware changes a request or a response; all other call hooks observe. Implementations are
plain functions that take any subset of the named arguments, in any order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pluggy

if TYPE_CHECKING:
    from ..call import Call
    from ..codec import Codec
    from ..config import ClientConfig
    from ..helpers.progress import Progress
    from ..operations import Operation
    from ..tools.calls import ToolCall
    from ..wire import WireRequest, WireResponse
    from .builder import ConfigBuilder
    from .middleware import Middleware
    from .registry import Registry

PROJECT = "oai"
hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


class Assembly:
    """Hooks that run while a client is put together."""

    @hookspec(historic=True)
    def oai_register_groups(self, registry: Registry) -> None:
        """Add API groups: `registry.add(ApiGroup(...))`. Plugins that come later are asked too."""

    @hookspec
    def oai_configure(self, builder: ConfigBuilder) -> None:
        """Change the configuration before the client uses it: `builder.set(max_retries=5)`."""

    @hookspec(firstresult=True)
    def oai_make_transport(self, config: ClientConfig, blocking: bool) -> Any:
        """Return a `Transport` (`blocking`) or an `AsyncTransport`; `None` asks the next plugin."""

    @hookspec(firstresult=True)
    def oai_make_auth(self, config: ClientConfig) -> Any:
        """Return an `Auth`, or `None`. It serves all copies of the client that keep the keys."""

    @hookspec(firstresult=True)
    def oai_retry_policy(self, config: ClientConfig) -> Any:
        """Return an object with `decide(...)` as `RetryPolicy` has it, or `None`."""

    @hookspec
    def oai_setup_codec(self, codec: Codec) -> None:
        """Register structure and unstructure functions for your own types."""

    @hookspec
    def oai_middleware(self, operation: Operation, config: ClientConfig) -> Middleware | None:
        """Return a generator function `(call, request, send)` around the call, or `None`.

        Asked once for each operation of a client. The first plugin in hook order is the outermost.
        """


class Calls:
    """Hooks that observe a call. What they return is ignored; what they raise ends the call."""

    @hookspec
    def oai_before_call(self, call: Call) -> None:
        """A method was called; nothing has been built yet."""

    @hookspec
    def oai_before_send(self, call: Call, request: WireRequest, attempt: int) -> None:
        """An attempt is about to be sent; `attempt` counts from 0."""

    @hookspec
    def oai_after_receive(
        self, call: Call, request: WireRequest, response: WireResponse, attempt: int
    ) -> None:
        """The head of a response arrived, whatever its status."""

    @hookspec
    def oai_before_retry(
        self, call: Call, operation: Operation, attempt: int, delay: float, reason: str
    ) -> None:
        """Attempt number `attempt` failed for `reason` and is repeated in `delay` seconds."""

    @hookspec
    def oai_stream_event(self, call: Call, event: Any) -> None:
        """A stream is about to yield `event`."""

    @hookspec
    def oai_after_call(
        self,
        call: Call,
        response: WireResponse | None,
        error: BaseException | None,
        elapsed: float,
    ) -> None:
        """The call ended after `elapsed` seconds, well or not; a stream ends when it is closed."""

    @hookspec
    def oai_before_tool(self, call: ToolCall) -> None:
        """`run_tools` is about to run a tool, in the thread or task where this is called.

        A `ToolRefusedError` keeps it from running, and the model is told why; anything else that is
        raised ends the run.
        """

    @hookspec
    def oai_after_tool(
        self, call: ToolCall, result: Any, error: Exception | None, elapsed: float
    ) -> None:
        """A tool returned `result`, or failed with `error`, after `elapsed` seconds."""

    @hookspec(firstresult=True)
    def oai_map_error(self, call: Call, error: Exception) -> Exception | None:
        """Return another exception to raise instead of `error`, or `None`."""

    @hookspec
    def oai_progress(self, progress: Progress) -> None:
        """An upload, a download or a poll came further; told whether or not `progress=` is used."""
