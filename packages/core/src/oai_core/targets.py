"""Targets of decoding that bring their own function, for results that no annotation describes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .decoding import Decoders


class Target(ABC):
    """A `cast_to` that makes the result from the JSON value itself.

    The same target serves parsed, raw and streaming calls. An `OpenAIError` that its function
    raises reaches the caller as it is; any other exception becomes an
    `APIResponseValidationError`.
    """

    __slots__ = ()

    @abstractmethod
    def decoder(self, decoders: Decoders) -> Callable[[Any], Any]:
        """Return the function from the JSON value to the result.

        `decoders` are those of the client, with the hooks of its codec.
        """
