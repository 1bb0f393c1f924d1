# Generated from the slice of oai-chat. Do not edit.
"""Operations of oai-chat."""
