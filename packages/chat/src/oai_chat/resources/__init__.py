# Generated from the slice of oai-chat. Do not edit.
"""Resources of oai-chat."""
