"""What `oai_configure` works on."""

from __future__ import annotations

from typing import Any

import attrs

from ..config import ClientConfig
from ..nearest import did_you_mean


class ConfigBuilder:
    """Holds the configuration while plugins look at it and change it."""

    def __init__(self, config: ClientConfig) -> None:
        """Start from what arguments, environment and profile gave."""
        self.config = config

    def set(self, **changes: Any) -> None:
        """Replace fields of the configuration; an unknown name is a `TypeError`."""
        names = {str(field.alias) for field in attrs.fields(ClientConfig)}
        for name in changes:
            if name not in names:
                hint = did_you_mean(name, names)
                raise TypeError(f"The configuration has no field {name!r}{hint}")
        self.config = attrs.evolve(self.config, **changes)

    def add_header(self, name: str, value: str) -> None:
        """Send a header with every call; what the user set as a default header wins."""
        headers = dict(self.config.default_headers)
        if not any(known.lower() == name.lower() for known in headers):
            headers[name] = value
            self.set(default_headers=headers)
