"""Learn the vocabulary from the train split, or take the one of the base."""

from __future__ import annotations

from typing import Any

import numpy as np
from tokenizers import Tokenizer

from ..bases import load_tokenizer
from ..dataset import all_windows, read_split
from ..stage import Job
from ..vocabulary import learn_vocabulary, read_vocabulary_size, write_tokenizer


def run(job: Job) -> dict[str, Any]:
    """Write the tokenizer's files."""
    texts = all_windows(read_split(job.of("dataset"), "train"))
    base = job.recipe.base
    if base.path:
        load_tokenizer(base).save_pretrained(str(job.folder))
    else:
        write_tokenizer(learn_vocabulary(texts, base.vocab_size), job.folder, job.recipe.max_length)
    tokenizer = Tokenizer.from_file(str(job.folder / "tokenizer.json"))
    tokenizer.no_truncation()
    lengths = np.array([len(one.ids) for one in tokenizer.encode_batch_fast(texts)])
    return {
        "vocabulary": read_vocabulary_size(job.folder),
        "tokens_median": float(np.median(lengths)),
        "tokens_p99": float(np.percentile(lengths, 99)),
        "over_max_length": float((lengths > job.recipe.max_length).mean()),
    }
