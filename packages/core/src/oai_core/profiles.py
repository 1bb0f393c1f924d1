"""Profiles: named sets of options in a YAML file.

    default: work
    profiles:
      work: {organization: org-1, max_retries: 4}
      local: {base_url: "http://127.0.0.1:8080/v1", api_key: none-needed}

`OAI_PROFILE` selects one; else `default` does, else the profile named "default". A file without
`profiles` is one profile by itself.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from .errors import ConfigurationError
from .nearest import did_you_mean
from .options import Timeout

FIELDS = (
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "websocket_base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
)


def load_profile(path: str) -> tuple[dict[str, Any], str]:
    """Return the options of the selected profile, and where they stand, for error messages."""
    try:
        stamp = os.stat(path).st_mtime_ns
    except OSError as error:
        raise ConfigurationError(f"OAI_CONFIG: {path}: {error.strerror}") from error
    document = _read(path, stamp)
    wanted = os.environ.get("OAI_PROFILE")
    if "profiles" not in document:
        if wanted:
            raise ConfigurationError(f"OAI_PROFILE: {path} has no profiles")
        return _options(document, path), path
    profiles: Any = document["profiles"]
    name = wanted or document.get("default") or "default"
    if profiles.__class__ is not dict:
        raise ConfigurationError(f"{path}: `profiles` is no mapping")
    if name not in profiles:
        if wanted is None and "default" not in document:
            return {}, path
        hint = did_you_mean(str(name), map(str, profiles))
        raise ConfigurationError(f"{path}: there is no profile {name!r}{hint}")
    where = f"{path}, profile {name!r}"
    return _options(profiles[name], where), where


@lru_cache(maxsize=16)
def _read(path: str, stamp: int) -> Mapping[str, Any]:
    """Parse a file once for each time it changes."""
    from .config import parse_yaml

    document = parse_yaml(path)
    if document is None:
        return {}
    if document.__class__ is not dict:
        raise ConfigurationError(f"{path}: a mapping of options is needed")
    options: dict[str, Any] = document
    return options


def _options(values: Any, where: str) -> dict[str, Any]:
    if values is None:
        return {}
    if values.__class__ is not dict:
        raise ConfigurationError(f"{where}: a mapping of options is needed")
    given: dict[Any, Any] = values
    for name in given:
        if name not in FIELDS:
            hint = did_you_mean(str(name), FIELDS)
            raise ConfigurationError(f"{where}: unknown option {name!r}{hint}")
    # An entry without a value is not set; only a timeout may be none.
    options: dict[str, Any] = {
        name: value for name, value in given.items() if value is not None or name == "timeout"
    }
    if options.get("timeout").__class__ is dict:
        try:
            options["timeout"] = Timeout(**options["timeout"])
        except TypeError as error:
            raise ConfigurationError(f"{where}: timeout: {error}") from error
    for name in ("default_headers", "default_query"):
        if name in options and options[name].__class__ is not dict:
            raise ConfigurationError(f"{where}: {name}: a mapping is needed")
    return options
