"""WebSockets: connections that send and receive typed events; imported with the first `connect`."""
