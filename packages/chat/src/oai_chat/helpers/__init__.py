"""What goes beyond the operations of the chat group: streams that accumulate, typed answers."""
