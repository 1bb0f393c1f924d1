"""The endpoints under /__emulator: faults, journal, reset."""

from __future__ import annotations

import json

from .errors import ApiError
from .faults import Fault, Faults, make_fault, parse_fault
from .journal import Journal
from .replies import JsonReply
from .values import as_array, as_object
from .world import World

_ROOT = "/__emulator"


def is_control(path: str) -> bool:
    """Tell whether a path belongs to the emulator and not to the API."""
    return path == _ROOT or path.startswith(f"{_ROOT}/")


class Control:
    """Answers the control endpoints. They need no key."""

    def __init__(self, world: World, faults: Faults, journal: Journal) -> None:
        self._world = world
        self._faults = faults
        self._journal = journal

    def answer(self, method: str, path: str, content: bytes) -> JsonReply:
        """Do what is asked; errors come in the API's format."""
        try:
            match method, path.removeprefix(_ROOT):
                case "POST", "/faults":
                    return self._add(content)
                case "DELETE", "/faults":
                    self._faults.clear()
                    return JsonReply({"waiting": 0})
                case "GET", "/journal":
                    return JsonReply({"requests": [entry.as_json() for entry in self._journal]})
                case "POST", "/reset":
                    self.reset()
                    return JsonReply({"reset": True})
                case _:
                    raise ApiError(404, f"The emulator has no {method} {path}.")
        except ApiError as error:
            return JsonReply(error.body(), error.status)

    def reset(self) -> None:
        """Go back to the state of the start."""
        self._world.reset()
        self._faults.restart()
        self._journal.clear()

    def _add(self, content: bytes) -> JsonReply:
        try:
            for fault in _read(content):
                self._faults.add(fault)
        except (ValueError, TypeError) as error:
            raise ApiError(400, str(error)) from error
        return JsonReply({"waiting": len(self._faults)})


def _read(content: bytes) -> list[Fault]:
    """Read faults as text (`fault=429;times=2`) or as one JSON object or several."""
    text = content.decode()
    if text.lstrip()[:1] not in {"{", "["}:
        return [parse_fault(text)]
    value = json.loads(text)
    made: list[Fault] = []
    for entry in as_array(value) or [value]:
        options = {name.replace("-", "_"): v for name, v in (as_object(entry) or {}).items()}
        made.append(make_fault(options.pop("fault", ""), **options))
    return made
