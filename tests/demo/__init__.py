"""The demo: the built package's command over sample events or a user's own, without Splunk."""
