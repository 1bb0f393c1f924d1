"""Credentials: which header an attempt carries."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from .effects import Flow, Invoke
from .errors import ConfigurationError
from .operations import AuthKind

ApiKey = str | Callable[[], str | Awaitable[str]]


class Auth(Protocol):
    """Gives the `Authorization` header of an attempt."""

    def static(self, kind: AuthKind) -> str | None:
        """The header's value if it never changes; else `None`, and `authorize` is asked."""
        ...

    def authorize(self, kind: AuthKind) -> Flow[str]:
        """Yield effects and return the header's value, or raise `ConfigurationError`."""
        ...


class KeyAuth:
    """Bearer keys: one for the API, one for administration; neither stands in for the other."""

    def __init__(self, api_key: ApiKey | None, admin_api_key: ApiKey | None) -> None:
        """A key is text, or a callable that is asked before every attempt."""
        self._api_key = api_key
        self._admin_api_key = admin_api_key

    def _key(self, kind: AuthKind) -> ApiKey:
        key = self._admin_api_key if kind == "admin" else self._api_key
        if kind == "either" and key is None:
            key = self._admin_api_key
        if key is None:
            name, variable = (
                ("admin_api_key", "OPENAI_ADMIN_KEY")
                if kind == "admin"
                else ("api_key", "OPENAI_API_KEY")
            )
            raise ConfigurationError(
                f"This operation needs {name}: pass it to the client or set {variable}."
            )
        if not isinstance(key, str) and not callable(key):
            raise TypeError(f"api_key: text or a callable is needed, not {type(key).__name__}")
        return key

    def static(self, kind: AuthKind) -> str | None:
        """The header for a key that is text."""
        key = self._key(kind)
        return f"Bearer {checked(key)}" if isinstance(key, str) else None

    def authorize(self, kind: AuthKind) -> Flow[str]:
        """Ask the callable for the key."""
        key = self._key(kind)
        value = key if isinstance(key, str) else (yield Invoke(key, "api_key"))
        return f"Bearer {checked(value)}"


def checked(key: object) -> str:
    """Return the key if it can stand in a header; the error does not show it."""
    if not isinstance(key, str):
        raise TypeError(f"The API key callable returned {type(key).__name__}, not str.")
    if not key:
        raise ConfigurationError("The API key is empty.")
    if not key.isascii() or not key.isprintable():
        raise ConfigurationError(
            "The API key holds characters that a header cannot carry, such as a line break."
        )
    return key
