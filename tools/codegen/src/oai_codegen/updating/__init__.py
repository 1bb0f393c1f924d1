"""A new upstream document, taken all the way: what a person must decide, then everything else."""
