"""What is written by hand: vectors of 32-bit numbers."""
