"""Three groups with one client."""

from __future__ import annotations

from oai import OpenAI
from oai.types import OutputMessage

client = OpenAI()

response = client.responses.create(model="gpt-4o-mini", input="Hello")
messages = [item for item in response.output if isinstance(item, OutputMessage)]
for event in client.responses.create(model="gpt-4o-mini", input="Hello", stream=True):
    if event.type == "response.output_text.delta":
        print(event.delta)
completion = client.chat.completions.create(
    model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]
)
print(completion.choices[0].message.content)
for chunk in client.chat.completions.create(
    model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], stream=True
):
    print(chunk.choices[0].delta.content)
file = client.files.create(file=b"{}", purpose="batch")
print(response.output_text, file.filename, [each.id for each in client.files.list(limit=2)])
