"""Clients of all packages, ready for calls against Steady."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from typing import Any

import pytest

from tests.contract.arguments import Arguments
from tests.contract.calls import KEYS, Call, packages
from tests.contract.judge import Diagnostic, Judge
from tests.contract.known import KNOWN_FAULTS


class Bench:
    """Clients of all packages, blocking or async, over one connection pool, and their judge."""

    def __init__(self, address: str, kind: str, http: Any, judge: Judge) -> None:
        self.judge = judge
        self._clients = {
            package: getattr(import_module(package), kind)(
                **KEYS, base_url=address, http_client=http, max_retries=0
            )
            for package in packages()
        }

    def client(self, call: Call) -> Any:
        """Give the client of the package that has the method, for a new test."""
        self.judge.forget()
        return self._clients[call.package]

    def check(self, call: Call, arguments: Arguments) -> None:
        """Check the last request, and what Steady holds against it."""
        exchange = self.judge.take()
        exchange.check(call, arguments)
        found = [one for one in exchange.diagnostics if fault_of(call, one) not in KNOWN_FAULTS]
        assert not found, found


def fault_of(call: Call, diagnostic: Diagnostic) -> tuple[str, str, str]:
    """Give the key under which a fault would be known."""
    return (call.operation.id, *diagnostic[:2])


def warned(call: Call) -> AbstractContextManager[Any]:
    """Expect the warning of a deprecated operation."""
    if call.operation.deprecated is not None:
        return pytest.warns(DeprecationWarning, match=re.escape(call.operation.deprecated))
    return nullcontext()
