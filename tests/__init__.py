"""The tests, the stand-in for splunkd, the demo."""
