# Generated from the slice of oai-chatkit. Do not edit.
"""Operations of oai-chatkit."""
