"""What the groups' hand-written methods share: flows of calls, and streams of their own events."""
