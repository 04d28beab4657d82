"""What a user would otherwise have, on the same events: Sigma rules, TF-IDF with a linear model, the majority label."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

from .attack import parent_id
from .dataset import Row
from .inference import read_truth
from .metrics import Verdicts, decide, tail_threshold
from .recipe import LabelRule
from .sigma import SigmaMatcher, load_rules
from .sigma.rule import LEVELS
from .sources import SourceLog

SIGMA_LEVEL = "medium"
_MAX_FEATURES = 50_000
_MAX_TRAIN = 40_000  # rows; the linear model gains nothing from more and takes minutes


def match_sigma(folder: Path, rows: Sequence[Row], labels: Sequence[str], rule: LabelRule) -> Verdicts:
    """The techniques of the rules of level medium and up; the highest level decides, an earlier rule breaks a tie.

    A rule whose techniques the label set does not hold raises no alarm: the model is not asked about them either.
    """
    matcher = SigmaMatcher(load_rules(folder, SourceLog(), SIGMA_LEVEL))
    index = {label: number for number, label in enumerate(labels)}
    answers, scores = np.zeros(len(rows), dtype=np.int64), np.zeros(len(rows))
    for position, row in enumerate(tqdm(rows, desc="sigma", unit="event", disable=None)):
        hits = [
            (LEVELS.index(hit.rule.level), known[0])
            for hit in matcher.match(row.example.event)
            if (known := _known_labels(hit.techniques, index, rule))
        ]
        if hits:
            level, answers[position] = max(hits, key=lambda hit: hit[0])
            scores[position] = level / (len(LEVELS) - 1)
    return Verdicts(answers, scores, answers)


def fit_tfidf(
    train: Sequence[Row], background: Sequence[Row], test: Sequence[Row], labels: Sequence[str], budget: float
) -> tuple[Verdicts, np.ndarray]:
    """TF-IDF over words and word pairs with logistic regression, its threshold set on the same ordinary events and by
    the same rule as the model's common one."""
    train = train[:: -(-len(train) // _MAX_TRAIN)]
    vectorizer = TfidfVectorizer(
        token_pattern=r"[\w.$-]+", ngram_range=(1, 2), max_features=_MAX_FEATURES, sublinear_tf=True
    )
    features = vectorizer.fit_transform([_text(row) for row in train])
    model = LogisticRegression(C=10.0, max_iter=60, class_weight="balanced")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(features, read_truth(train, labels).labels)

    def scores_of(rows: Sequence[Row]) -> np.ndarray:
        scores = np.zeros((len(rows), len(labels)))
        scores[:, model.classes_] = model.predict_proba(vectorizer.transform([_text(row) for row in rows]))
        return scores

    threshold = tail_threshold(decide(scores_of(background), 0.0).alarm_scores, budget)
    scores = scores_of(test)
    return decide(scores, threshold), scores


def answer_majority(train: Sequence[Row], count: int, labels: Sequence[str]) -> Verdicts:
    """The most frequent label for everything."""
    most = np.bincount(read_truth(train, labels).labels).argmax()
    answers = np.full(count, most, dtype=np.int64)
    return Verdicts(answers, np.zeros(count), np.maximum(answers, 1))


def _known_labels(techniques: Sequence[str], index: dict[str, int], rule: LabelRule) -> list[int]:
    folded = [rule.fold.get(one, one) for one in techniques]
    return [index[name] for one in folded for name in (one, parent_id(one)) if name in index]


def _text(row: Row) -> str:
    return " ".join(row.windows)
