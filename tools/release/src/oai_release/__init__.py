"""Plans, builds, checks and releases the distributions of this repository."""
