"""How such classifiers are first served: Flask, one text a request, padded to 128. Arguments: folder, port, threads."""

from __future__ import annotations

import sys

import torch
from flask import Flask, jsonify, request
from flask.typing import ResponseReturnValue
from transformers import AutoModelForSequenceClassification, AutoTokenizer


def create_app(folder: str) -> Flask:
    """The application around one model folder."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModelForSequenceClassification.from_pretrained(folder).eval()
    app = Flask(__name__)

    @app.get("/")
    def ready() -> ResponseReturnValue:
        return "ready"

    @app.post("/api")
    def classify() -> ResponseReturnValue:
        text = request.get_json()["text"]
        inputs = tokenizer(text, padding="max_length", truncation=True, max_length=128, return_tensors="pt")
        with torch.no_grad():
            scores = model(**inputs).logits.softmax(-1)[0]
        best = int(scores.argmax())
        return jsonify(label=model.config.id2label[best], score=float(scores[best]))

    return app


if __name__ == "__main__":
    torch.set_num_threads(int(sys.argv[3]))
    create_app(sys.argv[1]).run(host="127.0.0.1", port=int(sys.argv[2]))
