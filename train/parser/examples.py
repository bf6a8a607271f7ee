"""Training examples: sentences with tags, trees and names, from treebanks and files of tagged names."""

import glob
import os
import random
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))

from corpora import Sentence, ewt, gum, path, read_tagged, spans_of_bio  # noqa: E402

TYPES = ("PER", "ORG", "LOC")
_GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
_TAGGED_TYPES = {
    "PER": "PER", "ORG": "ORG", "LOC": "LOC", "person": "PER", "location": "LOC", "corporation": "ORG", "group": "ORG",
}
_JOINS = {"of", "for", "&", "and"}


def bioes(length, spans):
    tags = ["O"] * length
    for start, end, type_ in spans:
        if end - start == 1:
            tags[start] = "S-" + type_
        else:
            tags[start:end] = ["I-" + type_] * (end - start)
            tags[start], tags[end - 1] = "B-" + type_, "E-" + type_
    return tags


def spans_of_bioes(tags):
    spans, start = [], None
    for i, tag in enumerate(tags):
        if tag[0] in "BS":
            start = i
        if tag[0] in "ES" and start is not None:
            spans.append((start, i + 1, tag[2:]))
            start = None
    return spans


def ewt_with_names(split):
    """EWT with the names of UNER, which annotates the same sentences."""
    sentences = ewt(split)
    file = glob.glob(path(f"uner-english-ewt/*{split}*.iob2.gz"))[0]
    tagged = {}
    for comments, forms, tags in read_tagged(file, column=2, form=1):
        id_ = next(c.split("=", 1)[1].strip() for c in comments if c.startswith("# sent_id"))
        tagged[id_] = (forms, [tag if tag[2:] in TYPES else "O" for tag in tags])
    for sentence in sentences:
        found = tagged.get(sentence.id)
        if found is not None:
            sentence.names = aligned(found[0], spans_of_bio(found[1]), sentence.forms)
    return sentences


def aligned(forms, spans, words):
    """Spans over `forms` as spans over `words`, by their characters."""
    if forms == words:
        return spans
    starts, ends = {}, {}
    at = 0
    for i, word in enumerate(words):
        starts[at] = i
        at += len(word.replace(" ", ""))
        ends[at] = i + 1
    edges, at = [0], 0
    for form in forms:
        at += len(form.replace(" ", ""))
        edges.append(at)
    moved = ((starts.get(edges[a]), ends.get(edges[b]), type_) for a, b, type_ in spans)
    return [(a, b, type_) for a, b, type_ in moved if a is not None and b is not None and a < b]


def gum_with_names(split):
    """GUM with names cut out of its entities: the run of proper nouns around the head of a person, body or place."""
    sentences = gum(split)
    for sentence in sentences:
        sentence.names = proper_cores(sentence)
    return sentences


def entities(sentence):
    """(start, end, type) of the entities that GUM marks in MISC, those that end in the sentence."""
    found, open_ = [], []
    for i, misc in enumerate(sentence.misc):
        cell = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
        for opens, body, closes in re.findall(r"(\()?([^()]+)(\))?", cell):
            name = body.split("-")[0]
            if opens:
                open_.append((i, name, body.split("-")[1] if "-" in body else ""))
            if closes:
                last = next((k for k in range(len(open_) - 1, -1, -1) if open_[k][1] == name), None)
                if last is not None:
                    start, _, type_ = open_.pop(last)
                    found.append((start, i + 1, type_))
    return found


def proper_cores(sentence):
    proper = [tag in ("NNP", "NNPS") for tag in sentence.xpos]
    found = []
    for start, end, type_ in entities(sentence):
        heads = [k for k in range(start, end) if not start <= sentence.heads[k] - 1 < end]
        if type_ not in _GUM_TYPES or len(heads) != 1 or not proper[heads[0]]:
            continue
        first = last = heads[0]
        while first > start and proper[first - 1]:
            first -= 1
        while (further := continues(sentence, proper, last, end, type_)) is not None:
            last = further
        while first < heads[0] and is_title(sentence.forms[first]):
            first += 1
        found.append((first, last + 1, _GUM_TYPES[type_]))
    found.sort(key=lambda span: span[0] - span[1])
    taken, kept = set(), []
    for start, end, type_ in found:
        if not taken & set(range(start, end)):
            taken |= set(range(start, end))
            kept.append((start, end, type_))
    return sorted(kept)


def continues(sentence, proper, last, end, type_):
    """Index of the last word when the name goes on behind `last`: "Bank | of | England", "Apollo | 11"."""
    forms = sentence.forms
    if last + 1 < end and (proper[last + 1] or re.fullmatch(r"\d{1,2}", forms[last + 1])):
        return last + 1
    if type_ == "person" or last + 2 >= end or forms[last + 1].lower() not in _JOINS:
        return None
    if proper[last + 2]:
        return last + 2
    return last + 3 if last + 3 < end and forms[last + 2].lower() == "the" and proper[last + 3] else None


_TITLES = set("Mr Mrs Ms Miss Dr Prof Professor President Senator Judge Justice Governor General Sir Captain".split())


def is_title(form):
    return form.rstrip(".") in _TITLES


def tagged_names():
    """Sentences that have names alone: wikigold and WNUT 2017 train."""
    found = []
    for corpus in ("wikigold", "wnut17"):
        for _, forms, tags in read_tagged(path(f"{corpus}/train.conll.gz")):
            if not 2 < len(forms) < 80 or forms[0].startswith("-DOC"):
                continue
            spans = [(a, b, _TAGGED_TYPES[t]) for a, b, t in spans_of_bio(bio(tags)) if t in _TAGGED_TYPES]
            found.append(Sentence(id=corpus, forms=forms, names=spans))
    return found


def bio(tags):
    """IOB1 or IOB2 as IOB2."""
    out = []
    for i, tag in enumerate(tags):
        before = tags[i - 1] if i else "O"
        out.append("B" + tag[1:] if tag[0] == "I" and (before == "O" or before[2:] != tag[2:]) else tag)
    return out


def varied(sentence, kind):
    """The sentence in lower case, in capitals, as a headline or without its final stop; None where it cannot be."""
    copy = Sentence(**vars(sentence))
    if kind == "lower":
        copy.forms = [form.lower() for form in sentence.forms]
    elif kind == "upper":
        copy.forms = [form.upper() for form in sentence.forms]
    elif kind == "title":
        copy.forms = [form[:1].upper() + form[1:] if len(form) > 3 or i == 0 else form
                      for i, form in enumerate(sentence.forms)]
    if kind in ("open", "title"):
        last = len(sentence.forms)
        if last < 3 or sentence.upos[-1] != "PUNCT" or last in sentence.heads:
            return copy if kind == "title" else None
        for name in ("upos", "xpos", "heads", "relations"):
            setattr(copy, name, getattr(sentence, name)[:-1])
        copy.forms = copy.forms[:-1]
        if sentence.names is not None:
            copy.names = [span for span in sentence.names if span[1] < last]
    return copy


def variant(sentence, share):
    """The sentence itself, or with probability `share` a variant of it."""
    if not sentence.upos or random.random() >= share:
        return sentence
    kind = random.choices(("lower", "upper", "title", "open"), (0.3, 0.15, 0.2, 0.35))[0]
    return varied(sentence, kind) or sentence


def fragments(sentences):
    """Short pieces without a final stop that hold a name: lines of a list, of a signature, of an address."""
    return [s for s in sentences if s.names and len(s.forms) <= 6 and s.upos and s.upos[-1] != "PUNCT"]


def run_together(pieces, count):
    """`count` texts of two to six pieces with their names alone: what is left of a list where its lines are lost."""
    found = []
    for _ in range(count):
        text = Sentence(names=[])
        for piece in random.choices(pieces, k=random.randint(2, 6)):
            at = len(text.forms)
            text.names += [(at + start, at + end, type_) for start, end, type_ in piece.names]
            text.forms += piece.forms
        found.append(text)
    return found
