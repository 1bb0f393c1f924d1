"""Hand-written parts of components that several groups have."""
