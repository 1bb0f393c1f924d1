# Generated from the slice of oai-fine-tuning. Do not edit.
"""Operations of oai-fine-tuning."""
