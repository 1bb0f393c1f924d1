"""From the upstream document to the slices of the packages."""
