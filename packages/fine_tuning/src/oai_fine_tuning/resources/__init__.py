# Generated from the slice of oai-fine-tuning. Do not edit.
"""Resources of oai-fine-tuning."""
