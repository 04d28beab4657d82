"""A stand-in for splunkd: runs an app's search commands as splunkd does, over search command protocol v2."""
