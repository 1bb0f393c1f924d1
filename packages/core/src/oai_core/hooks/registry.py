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

    @property
    def places(self) -> list[str]:
        """The names of all resources, with dots within namespaces."""
        return list(self._paths)

    def make(self, name: str, client: Any, blocking: bool, mode: Mode = "parsed") -> Any:
        """Build the resource or namespace of that name; `None` if there is none."""
        path = self._paths.get(name)
        if path is not None:
            return load(path[0 if blocking else 1])(client, mode)
        if any(known.startswith(f"{name}.") for known in list(self._paths)):
            return Namespace(name, client)
        return None


class Namespace:
    """A name that only holds others, such as `client.beta`; several groups may fill it."""

    def __init__(self, name: str, client: Any) -> None:
        self._name = name
        self._client = client

    def __getattr__(self, name: str) -> Any:
        """Build a member on first use, from any installed group."""
        if name.startswith("_"):
            raise AttributeError(name)
        made = self._client._find(f"{self._name}.{name}")
        vars(self)[name] = made
        return made

    def __dir__(self) -> list[str]:
        """List the members that installed groups bring."""
        return sorted({*super().__dir__(), *self._client._members(self._name)})

    def __repr__(self) -> str:
        """Name the namespace."""
        return f"<namespace {self._name!r}>"
