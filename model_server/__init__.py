"""The model server: HTTP API, scheduler, classifier, releases."""
