"""WebSockets: sessions, and the two ways to reach them, over ASGI and inside the process."""
