"""Old releases and new code of what depends on each other, tried together."""
