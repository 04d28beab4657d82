"""From data sources to a published release."""
