"""Silver trees: unlabelled news read by the network itself, the sure readings kept."""

import csv
import glob
import gzip
import html
import json
import random
import re
import xml.etree.ElementTree as ET

from examples import Sentence, path, spans_of_bioes
from data import encoded
from predict import predict

# Rough, for this text only feeds training: clitics and marks apart, numbers and abbreviations whole.
_WORD = re.compile(
    r"https?://\S+|[A-Za-z]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m|S)\b|\d[\d,.:/]*\d|(?:[A-Z]\.)+"
    r"|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Inc|Corp|Co|Jr|Sr|vs)\.|\w+|\.\.\.|--+|[^\w\s]"
)


def raw_texts():
    """Paragraphs of news without annotation; what is scored elsewhere (GAP development, EWT, MEANTIME) is not read."""
    for file in sorted(glob.glob(path("newsmtsc/*.gz"))):
        for line in gzip.open(file, "rt", encoding="utf8"):
            yield json.loads(line)["sentence_normalized"]
    with open(path("causal-news-corpus/V2/train_subtask1.csv"), encoding="utf8") as file:
        for row in csv.DictReader(file):
            yield row["text"]
    with gzip.open(path("gap-coreference/gap-validation.tsv.gz"), "rt", encoding="utf8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["Text"]
    for page in json.load(gzip.open(path("article-extraction-benchmark/ground-truth.json.gz"))).values():
        yield page["articleBody"]
    for file in sorted(glob.glob(path("readability-test-pages/*/expected.html.gz"))):
        page = gzip.open(file, "rt", encoding="utf8", errors="replace").read()
        for paragraph in re.findall(r"<p\b[^>]*>(.*?)</p>", page, re.S):
            text = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", paragraph))).strip()
            # Some pages are in other languages.
            if len(text) > 40 and text.isascii():
                yield text


def raw_sentences():
    """Lists of forms, 3 to 60 words, no two the same."""
    seen = set()
    for text in raw_texts():
        for line in text.split("\n"):
            for forms in split(_WORD.findall(line)):
                if 3 <= len(forms) <= 60 and tuple(forms) not in seen:
                    seen.add(tuple(forms))
                    yield forms
    for file in sorted(glob.glob(path("ecbplus/*/*/*.xml.gz"))):
        lines = {}
        for token in ET.fromstring(gzip.open(file, "rb").read()).iter("token"):
            lines.setdefault(token.get("sentence"), []).append(token.text or "")
        for forms in lines.values():
            forms = [form for form in forms if form.strip()]
            if 3 <= len(forms) <= 60 and tuple(forms) not in seen:
                seen.add(tuple(forms))
                yield forms


def split(words):
    sentence = []
    for i, word in enumerate(words):
        sentence.append(word)
        following = words[i + 1 : i + 2]
        if word in (".", "!", "?") and len(sentence) > 2 and (not following or following[0][0].isupper()):
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def silver(model, types, labels, least_confidence=0.85, words=900_000):
    sentences = [Sentence(forms=forms) for forms in raw_sentences()]
    random.shuffle(sentences)
    total, chosen = 0, []
    for sentence in sentences:
        if total > words:
            break
        chosen.append(sentence)
        total += len(sentence.forms)
    examples = [encoded(sentence, types, labels) for sentence in chosen]
    types.freeze()
    kept = []
    for sentence, reading in zip(chosen, predict(model, examples, types, labels)):
        if reading["confidence"] >= least_confidence:
            for name in ("upos", "xpos", "heads", "relations"):
                setattr(sentence, name, reading[name])
            sentence.names = spans_of_bioes(reading["names"])
            kept.append(sentence)
    return kept
