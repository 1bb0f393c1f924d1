# Generated from the slice of oai-assistants. Do not edit.
"""Operations of oai-assistants."""
