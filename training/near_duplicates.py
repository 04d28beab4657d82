"""Near-duplicate texts by MinHash over character 5-grams, in numpy.

Source: Broder, "On the resemblance and containment of documents" (1997); banding as in Leskovec, Rajaraman and Ullman,
"Mining of Massive Datasets", chapter 3.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

SHINGLE = 5  # characters
PERMUTATIONS = 64
ROWS = 4  # 16 bands of 4 rows: a pair of similarity 0.8 is a candidate in 99.98 % of cases, one of 0.3 in 12 %
_MAX_CHARS = 1600  # four windows; the cost stays bounded
_PRIME = np.uint64((1 << 31) - 1)


class Sketcher:
    """Makes MinHash sketches, each text's once."""

    def __init__(self) -> None:
        rng = np.random.default_rng(1)
        self._factors = rng.integers(1, int(_PRIME), PERMUTATIONS, dtype=np.uint64)[:, None]
        self._offsets = rng.integers(0, int(_PRIME), PERMUTATIONS, dtype=np.uint64)[:, None]
        self._known: dict[str, np.ndarray] = {}

    def sketch(self, texts: Sequence[str]) -> np.ndarray:
        """Sketches (N, PERMUTATIONS) uint32; the share of equal columns estimates the Jaccard similarity."""
        for text in texts:
            if text not in self._known:
                hashes = (_hash_shingles(text)[None, :] * self._factors + self._offsets) % _PRIME
                self._known[text] = hashes.min(axis=1).astype(np.uint32)
        return np.stack([self._known[text] for text in texts])


class NearDuplicateIndex:
    """Answers whether some indexed text is about as similar as `threshold` or more."""

    def __init__(self, sketches: np.ndarray, threshold: float) -> None:
        self._sketches = sketches
        self._threshold = threshold
        self._bands: list[dict[bytes, list[int]]] = []
        for start in range(0, PERMUTATIONS, ROWS):
            buckets: dict[bytes, list[int]] = defaultdict(list)
            for row, key in enumerate(_keys(sketches, start)):
                buckets[key].append(row)
            self._bands.append(dict(buckets))

    def find(self, sketch: np.ndarray) -> int | None:
        """The row of the most similar indexed text at or above the threshold, or None."""
        keys = (sketch[start : start + ROWS].tobytes() for start in range(0, PERMUTATIONS, ROWS))
        found = {row for band, key in zip(self._bands, keys, strict=True) for row in band.get(key, ())}
        if not found:
            return None
        rows = np.fromiter(sorted(found), dtype=np.int64)
        similarity = (self._sketches[rows] == sketch).mean(axis=1)
        best = int(similarity.argmax())
        return int(rows[best]) if similarity[best] >= self._threshold else None


def _keys(sketches: np.ndarray, start: int) -> list[bytes]:
    return [row.tobytes() for row in np.ascontiguousarray(sketches[:, start : start + ROWS])]


def _hash_shingles(text: str) -> np.ndarray:
    """Distinct hashes (S,) uint64 below 2**31 of the text's character 5-grams."""
    data = np.frombuffer(text[:_MAX_CHARS].encode("utf-8", "replace"), dtype=np.uint8).astype(np.uint64)
    if len(data) < SHINGLE:
        data = np.pad(data, (0, SHINGLE - len(data)))
    hashes = np.zeros(len(data) - SHINGLE + 1, dtype=np.uint64)
    for position in range(SHINGLE):
        hashes = (hashes * np.uint64(1_000_003) + data[position : len(data) - SHINGLE + 1 + position]) % _PRIME
    return np.unique(hashes)
