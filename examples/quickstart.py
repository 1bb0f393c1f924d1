"""A tour of the Responses group: run it with `nox -s demo`, or with Python where it is installed.

It works offline, against an emulator inside this process. With OPENAI_API_KEY set it calls the
real API instead.
"""

from __future__ import annotations

import os
from collections.abc import Callable

import attrs

from oai_core import NotFoundError, Operation, hookimpl
from oai_responses import OpenAI, tool

MODEL = "gpt-4o-mini"


@attrs.define
class Town:
    """What is asked for instead of text."""

    name: str
    rivers: list[str]


@tool
def population(town: str) -> int:
    """How many people live in a town."""
    return {"Hamburg": 1_900_000, "Bremen": 570_000}.get(town, 0)


class ShowRetries:
    """A plugin with one hook: it prints every retry before the wait."""

    @hookimpl
    def oai_before_retry(
        self, operation: Operation, attempt: int, delay: float, reason: str
    ) -> None:
        print(f"  {operation.id}: attempt {attempt + 1} failed ({reason}), next in {delay:.2f} s")


def main() -> None:
    client, limit_next_call = connect()
    with client:
        print("Create")
        response = client.responses.create(model=MODEL, input="Say: hello from the quickstart")
        print(f"  {response.output_text}")

        print("Stream")
        print("  ", end="")
        with client.responses.create(
            model=MODEL, input="Say: one, two, three, four, five", stream=True
        ) as stream:
            for event in stream:
                if event.type == "response.output_text.delta":
                    print(event.delta, end="", flush=True)
        print()

        print("A conversation of two turns")
        conversation = client.conversations.create(metadata={"topic": "quickstart"})
        for text in ("My name is Ada.", "What is my name?"):
            turn = client.responses.create(model=MODEL, conversation=conversation.id, input=text)
            print(f"  > {text}\n  {turn.output_text}")

        print("Its items, two on a page")
        for number, item in enumerate(
            client.conversations.items.list(conversation.id, limit=2, order="asc"), start=1
        ):
            print(f"  {number}. {item.type}")
        client.conversations.delete(conversation.id)

        print("A value of a type of your own")
        parsed = client.responses.parse(
            model=MODEL, input="Which rivers flow through Hamburg?", text_format=Town
        )
        print(f"  {parsed.output_parsed}")

        print("A tool")
        run = client.responses.run_tools(
            model=MODEL, input="What is the population of Hamburg?", tools=[population]
        )
        print(f"  {run.until_done().response.output_text}")

        print("An error")
        try:
            client.responses.retrieve("resp_nobody_made_this")
        except NotFoundError as error:
            print(f"  {type(error).__name__}, status {error.status_code}: {error.message}")

        print("A rate limit")
        limit_next_call()
        response = client.responses.create(model=MODEL, input="Say: it worked in the end")
        print(f"  {response.output_text}")


def connect() -> tuple[OpenAI, Callable[[], None]]:
    """Give a client, and a function that makes the server refuse its next call once."""
    plugins = [ShowRetries()]
    if os.environ.get("OPENAI_API_KEY"):
        return OpenAI(plugins=plugins), lambda: print("  (not provoked on the real API)")

    from oai_emulator import Emulator

    emulator = Emulator()

    def limit_next_call() -> None:
        emulator.fail_next(status=429, times=1, retry_after=0.1)

    return emulator.client(OpenAI, plugins=plugins), limit_next_call


if __name__ == "__main__":
    main()
