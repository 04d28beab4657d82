"""Our own classifier behind LitServe with its batching. Arguments: folder, port, threads."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import litserve

from ..classifier import Classifier

MAX_BATCH = 32
BATCH_TIMEOUT_S = 0.005


class ClassifierApi(litserve.LitAPI):
    """LitServe's way to say prepare, forward, decide."""

    def __init__(self, folder: Path, threads: int) -> None:
        super().__init__(max_batch_size=MAX_BATCH, batch_timeout=BATCH_TIMEOUT_S)
        self._folder, self._threads = folder, threads

    def setup(self, device: str) -> None:  # noqa: ARG002 - LitServe names it
        self._classifier = Classifier.load(self._folder, "onnx", self._threads)

    def decode_request(self, request, **_: Any) -> dict[str, str]:  # LitServe reads an annotation as a query parameter
        return {"text": request["text"]}

    def predict(self, x: list[dict[str, str]], **_: Any) -> list[Any]:
        return self._classifier.classify(x)

    def encode_response(self, output: Any, **_: Any) -> dict[str, Any]:
        return {"label": output.technique_id, "score": output.score}


if __name__ == "__main__":
    api = ClassifierApi(Path(sys.argv[1]), int(sys.argv[3]))
    server = litserve.LitServer(api, accelerator="cpu")
    server.run(host="127.0.0.1", port=int(sys.argv[2]), generate_client_file=False, log_level="error")
