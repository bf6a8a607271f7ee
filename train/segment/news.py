"""Running text without annotation, for what treebanks have too little of: sentences set apart by syntax alone.

Only sentence ends are learned from it, and of those only the sure ones: a stop behind a word that is no abbreviation
and before a capital. Whether a sentence ends at any other mark is left open.
"""

import csv
import glob
import gzip
import html
import json
import random
import re

from augment import LESSER, MONTHS, NUMBERED, SUFFIXES, TITLES
from corpora import path
from text import Words

ABBREVIATIONS = {word for phrase in (*TITLES, *SUFFIXES, *MONTHS, *NUMBERED, *LESSER) for word in phrase.split()}
SURE = re.compile(r"^[\"“(]?(?:[\w'’-]*[a-z]{3}|[\w.,]*\d{3}|\d[\d.,]*%)\.$")
STARTS = re.compile(r"^[\"“]?[A-Z]")
# Sentences of corpora of single ones that are put together to a paragraph.
TOGETHER = 8


def texts():
    """Lists of paragraphs, a text each."""
    for page in json.load(gzip.open(path("article-extraction-benchmark/ground-truth.json.gz"))).values():
        yield page["articleBody"].split("\n")
    for file in sorted(glob.glob(path("readability-test-pages/*/expected.html.gz"))):
        page = gzip.open(file, "rt", encoding="utf8", errors="replace").read()
        found = re.findall(r"<p\b[^>]*>(.*?)</p>", page, re.S)
        paragraphs = [html.unescape(re.sub(r"<[^>]+>", "", one)) for one in found]
        # Some pages are in other languages.
        yield [text for text in paragraphs if text.isascii()]
    with gzip.open(path("gap-coreference/gap-validation.tsv.gz"), "rt", encoding="utf8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield [row["Text"]]


def singles():
    """Sentences that stand alone."""
    for file in sorted(glob.glob(path("newsmtsc/*.gz"))):
        for line in gzip.open(file, "rt", encoding="utf8"):
            yield json.loads(line)["sentence_normalized"]
    with open(path("causal-news-corpus/V2/train_subtask1.csv"), encoding="utf8") as file:
        for row in csv.DictReader(file):
            yield row["text"]


def sentences(paragraph):
    """The Words between the sure ends of a paragraph; a form is what stands between blanks, a sure stop one by itself."""
    found, forms = [], []
    chunks = paragraph.split()
    for index, chunk in enumerate(chunks):
        following = chunks[index + 1 : index + 2]
        ends = bool(SURE.match(chunk)) and chunk.strip('"“(') not in ABBREVIATIONS
        if ends and (not following or STARTS.match(following[0])):
            found.append(_words([*forms, chunk[:-1], "."], not found))
            forms = []
        else:
            forms.append(chunk)
    if forms:
        found.append(_words(forms, not found))
    return found


def _words(forms, starts_paragraph):
    spaces = [True] * len(forms)
    if forms[-1] == ".":
        spaces[-2:-1] = [False]
    return Words(forms, spaces, ["X"] * len(forms), starts_paragraph)


def documents():
    """Lists of Words, one a text."""
    found = [[s for paragraph in text for s in sentences(paragraph)] for text in texts()]
    alone = sorted({single for single in singles() if SURE.match(single.split()[-1])})
    random.shuffle(alone)
    for first in range(0, len(alone), TOGETHER):
        found.append(sentences(" ".join(alone[first : first + TOGETHER])))
    return [document for document in found if len(document) > 1]
