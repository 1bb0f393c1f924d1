"""What the batches can do beyond the API's own operations; written by hand."""
