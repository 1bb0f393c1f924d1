"""Hand-written additions to the generated group."""
