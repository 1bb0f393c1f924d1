# Generated from the slice of oai-assistants. Do not edit.
"""Resources of oai-assistants."""
