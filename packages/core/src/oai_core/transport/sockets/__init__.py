"""WebSockets on connections of the HTTP transport: frames, reading ahead, signs of life."""
