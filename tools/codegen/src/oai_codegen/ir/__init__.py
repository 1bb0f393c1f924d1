"""What the slices mean, free of JSON and of Python syntax."""
