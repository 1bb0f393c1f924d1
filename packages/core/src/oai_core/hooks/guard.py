"""Guards around the functions of plugins: a fault names its plugin and its hook.

An `OpenAIError` passes as it is, so that a plugin may end a call with an error of its own kind.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import TYPE_CHECKING, Any

from ..effects import Flow
from ..errors import OpenAIError, PluginError
from ..wire import WireRequest, WireResponse
from .middleware import Middleware, SendOn, is_per_attempt, per_attempt

if TYPE_CHECKING:
    from ..call import Call

MIDDLEWARE = "oai_middleware"
MAP_ERROR = "oai_map_error"


def guarded(
    function: Callable[..., Any], plugin: str, hook: str, picks: Sequence[int] | None = None
) -> Callable[..., Any]:
    """Wrap an implementation; `picks` are the places of its arguments among the given ones."""

    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            if picks is not None:
                return function(*[args[place] for place in picks])
            return _checked(function(*args, **kwargs), plugin, hook)
        except OpenAIError:
            raise
        except Exception as error:
            raise PluginError(plugin, hook, cause=error) from error

    run.__wrapped__ = function  # type: ignore[attr-defined]
    return run


def guarded_wrapper(
    function: Callable[..., Generator[Any, Any, Any]], plugin: str, hook: str
) -> Callable[..., Any]:
    """Wrap a wrapper: a generator function around all other implementations of a hook."""

    def run(*args: Any, **kwargs: Any) -> Generator[Any, Any, Any]:
        try:
            result: Any = yield from function(*args, **kwargs)
            return _checked(result, plugin, hook) if hook == MAP_ERROR else result
        except OpenAIError:
            raise
        except Exception as error:
            raise PluginError(plugin, hook, cause=error) from error

    return run


def _checked(result: Any, plugin: str, hook: str) -> Any:
    """Refuse what the two hooks that give something to call or to raise cannot give."""
    if result is None:
        return None
    if hook == MIDDLEWARE:
        layer: Middleware = result
        if iscoroutinefunction(result) or isasyncgenfunction(result):
            raise PluginError(plugin, hook, "middleware is a generator function, not an async one")
        if not callable(result):
            raise PluginError(plugin, hook, f"returned {type(result).__name__}, not a function")
        return _named(layer, plugin)
    if hook == MAP_ERROR and not isinstance(result, Exception):
        raise PluginError(plugin, hook, f"returned {type(result).__name__}, not an exception")
    return result


def _named(layer: Middleware, plugin: str) -> Middleware:
    """Middleware whose own faults name the plugin; what comes from below it passes unchanged."""

    def run(call: Call, request: WireRequest, send: SendOn) -> Flow[WireResponse]:
        passing: list[Exception] = []

        def below(request: WireRequest) -> Flow[WireResponse]:
            try:
                return (yield from send(request))
            except Exception as error:
                passing[:] = [error]
                raise

        try:
            response: Any = yield from layer(call, request, below)
        except OpenAIError:
            raise
        except Exception as error:
            if passing and error is passing[0]:
                raise
            raise PluginError(plugin, MIDDLEWARE, cause=error) from error
        finally:
            passing.clear()  # an exception in its own frame would be a cycle
        if not isinstance(response, WireResponse):
            raise PluginError(
                plugin,
                MIDDLEWARE,
                f"the middleware of {call.operation.id} returned {type(response).__name__}, "
                "not a WireResponse: end it with `return (yield from send(request))`",
            )
        return response

    return per_attempt(run) if is_per_attempt(layer) else run
