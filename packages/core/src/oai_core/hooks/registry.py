"""Which groups a client has, and how their resources are found by attribute."""

from __future__ import annotations

from typing import Any

from ..groups import ApiGroup, Mode, load


class Registry:
    """Resources by dotted name; several distributions may fill one namespace, such as `beta`."""

    def __init__(self) -> None:
        """Start empty."""
        self.groups: dict[str, ApiGroup] = {}
        self._paths: dict[str, tuple[str, str]] = {}

    def add(self, group: ApiGroup) -> None:
        """Add a group. A resource name that another group has is a `ValueError`."""
        if self.groups.get(group.name) == group:
            return
        for name in group.resources:
            if name in self._paths:
                raise ValueError(
                    f"The resource {name!r} of {group.distribution} is already there: "
                    "two plugins bring it"
                )
        self.groups[group.name] = group
        self._paths.update(group.resources)

    def names(self) -> list[str]:
        """The attributes that a client gets."""
        return sorted({name.partition(".")[0] for name in list(self._paths)})

    def make(self, name: str, client: Any, blocking: bool, mode: Mode = "parsed") -> Any:
        """Build the resource or namespace of that name; `None` if there is none."""
        path = self._paths.get(name)
        if path is not None:
            return load(path[0 if blocking else 1])(client, mode)
        if any(known.startswith(f"{name}.") for known in list(self._paths)):
            return Namespace(self, name, client, blocking)
        return None


class Namespace:
    """A name that only holds others, such as `client.beta`."""

    def __init__(self, registry: Registry, name: str, client: Any, blocking: bool) -> None:
        self._registry = registry
        self._name = name
        self._client = client
        self._blocking = blocking

    def __getattr__(self, name: str) -> Any:
        """Build a member on first use."""
        made = None
        if not name.startswith("_"):
            made = self._registry.make(f"{self._name}.{name}", self._client, self._blocking)
        if made is None:
            raise AttributeError(f"{self._name!r} has no member {name!r} in the installed groups")
        vars(self)[name] = made
        return made

    def __repr__(self) -> str:
        """Name the namespace."""
        return f"<namespace {self._name!r}>"
