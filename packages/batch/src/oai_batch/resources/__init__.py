# Generated from the slice of oai-batch. Do not edit.
"""Resources of oai-batch."""
