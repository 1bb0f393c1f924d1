"""The command line: `python -m oai_emulator --port 8080`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from .emulator import Emulator
from .faults import Fault, parse_fault
from .server import Server

Print = Callable[[str], None]


def parser() -> argparse.ArgumentParser:
    """Describe the arguments."""
    made = argparse.ArgumentParser(prog="oai_emulator", description="The OpenAI API, offline.")
    made.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    made.add_argument("--port", type=int, default=0, help="port; 0 takes a free one (%(default)s)")
    made.add_argument("--seed", help="make ids the same in every run")
    made.add_argument("--api-key", action="append", help="let only this key in; may be repeated")
    made.add_argument(
        "--fault", action="append", type=_fault, default=[], metavar="SPEC",
        help="such as 'fault=429;times=2;retry-after=0.1'; may be repeated",
    )  # fmt: skip
    _seconds(made, "--latency", 0.0, "before each answer")
    _seconds(made, "--event-delay", 0.0, "between events of a stream")
    _seconds(made, "--queue-time", 0.1, "that a background response is queued")
    _seconds(made, "--run-time", 0.4, "that a background response then runs")
    return made


def _seconds(made: argparse.ArgumentParser, name: str, default: float, help: str) -> None:
    made.add_argument(
        name, type=float, default=default, metavar="S", help=f"seconds {help} (%(default)s)"
    )


def _fault(text: str) -> Fault:
    try:
        return parse_fault(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def main(arguments: Sequence[str] | None = None, *, tell: Print = print) -> int:
    """Serve until interrupted; tells the base URL when it is ready."""
    given = parser().parse_args(arguments)
    emulator = Emulator(
        seed=given.seed,
        api_keys=given.api_key,
        faults=given.fault,
        latency=given.latency,
        event_delay=given.event_delay,
        queue_time=given.queue_time,
        run_time=given.run_time,
    )
    server = Server(emulator.app, given.host, given.port, tell)
    try:
        server.run()
    except KeyboardInterrupt:
        return 0
    return 0 if server.started else 1
