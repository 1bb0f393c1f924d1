"""What programs can see of a package, read without running it, and how two states of it differ."""
