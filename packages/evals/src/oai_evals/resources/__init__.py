# Generated from the slice of oai-evals. Do not edit.
"""Resources of oai-evals."""
