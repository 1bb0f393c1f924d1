"""Middleware: generators around a call, composed with `yield from`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from ..effects import Flow
from ..wire import WireRequest, WireResponse

if TYPE_CHECKING:
    from ..call import Call

SendOn = Callable[[WireRequest], Flow[WireResponse]]
Middleware = Callable[["Call", WireRequest, SendOn], Flow[WireResponse]]
M = TypeVar("M", bound=Callable[..., Flow[WireResponse]])

_PER_ATTEMPT = "oai_per_attempt"


def per_attempt(function: M) -> M:
    """Mark middleware that runs around every attempt; others run once around all of them."""
    setattr(function, _PER_ATTEMPT, True)
    return function


def is_per_attempt(function: Middleware) -> bool:
    """Whether `per_attempt` marked the function."""
    return bool(getattr(function, _PER_ATTEMPT, False))


def compose(layers: Sequence[Middleware], call: Call, innermost: SendOn) -> SendOn:
    """Wrap `innermost` into all layers; the first is the outermost."""
    send = innermost
    for layer in reversed(layers):
        send = _bind(layer, call, send)
    return send


def _bind(layer: Middleware, call: Call, send: SendOn) -> SendOn:
    def bound(request: WireRequest) -> Flow[WireResponse]:
        return layer(call, request, send)

    return bound
