"""What the segmenter reads: a document as symbols, chunks between blanks, and the ends to be learned.

`src/language/en/segment/reading.ts` makes the same symbols and chunks of a text; the two must not drift apart.
"""

import collections
import functools
import re
import unicodedata
from dataclasses import dataclass

import numpy as np

# A chunk is what stands between blanks, cut after so many characters.
LONGEST_CHUNK = 32
BREAK = "\n"
CHUNK = re.compile(rf"{BREAK}|[^ {BREAK}]{{1,{LONGEST_CHUNK}}}")
# Symbols of characters that are too rare to learn.
UPPER, LETTER, DIGIT, MARK = "<A>", "<a>", "<0>", "<*>"
# Seldom or never in the treebanks, and common in news.
NEEDED = "“”‘’«»—–…•·£€¥°½%&§©"
QUOTES = str.maketrans("‘’“”", "''\"\"")


@dataclass
class Words:
    """Words of one sentence as they stand in the text."""

    forms: list
    spaces: list  # whether a blank follows
    tags: list  # universal part of speech
    starts_paragraph: bool


@dataclass
class Document:
    """Characters with one blank between chunks and BREAK between paragraphs; ends are flags of characters."""

    characters: str
    word_ends: np.ndarray
    sentence_ends: np.ndarray


def usually_one(sentences):
    """Tokens that are one word more often than several: where "its" is two, it was meant to be another token."""
    whole = collections.Counter(form.lower() for sentence in sentences for form in sentence.forms)
    split = collections.Counter(form.lower() for s in sentences for _, _, form, _ in s.multiword)
    return {form for form, count in split.items() if whole[form] > count}


def written(sentence, whole=frozenset()):
    """
    The words of a treebank's sentence; those whose forms do not make up their token are left as one, as are the tokens
    of `whole`.
    """
    found = Words([], [], [], sentence.starts_document or sentence.starts_paragraph)
    tokens = {first: (last, form, misc) for first, last, form, misc in sentence.multiword}
    index = 1
    while index <= len(sentence.forms):
        last, form, misc = tokens.get(index, (index, None, sentence.misc[index - 1]))
        forms = sentence.forms[index - 1 : last]
        if form is not None and ("".join(forms) != form or form.lower() in whole):
            forms = [form]
        found.forms += [re.sub(r"\s", "", form) for form in forms]
        found.tags += sentence.upos[index - 1 : index - 1 + len(forms)]
        found.spaces += [False] * (len(forms) - 1) + ["SpaceAfter=No" not in misc]
        index = last + 1
    return found


def documents(sentences, whole=frozenset()):
    """Lists of Words, one a document; tokens of `whole` are one word always."""
    found = []
    for sentence in sentences:
        if sentence.starts_document or not found:
            found.append([])
        found[-1].append(written(sentence, whole))
    return found


def render(sentences):
    """The Document of a list of Words."""
    parts, words, ends = [], [], []
    for number, sentence in enumerate(sentences):
        if sentence.starts_paragraph and number > 0:
            while parts and parts[-1] == " ":
                parts.pop(), words.pop(), ends.pop()
            parts.append(BREAK), words.append(0), ends.append(0)
        for index, (form, space) in enumerate(zip(sentence.forms, sentence.spaces)):
            parts.extend(form)
            words += [0] * (len(form) - 1) + [1]
            ends += [0] * (len(form) - 1) + [int(index == len(sentence.forms) - 1)]
            if space:
                parts.append(" "), words.append(0), ends.append(0)
    return Document("".join(parts), np.array(words, np.uint8), np.array(ends, np.uint8))


def chunks(characters):
    """(start, end) of the chunks, end without the blank behind; a BREAK is a chunk of its own."""
    return [match.span() for match in CHUNK.finditer(characters)]


@functools.cache
def norm(chunk):
    """What the word list knows a chunk by: small letters, straight quotes, 0 for digits, no marks around it."""
    plain = re.sub(r"\d", "0", chunk.lower().translate(QUOTES))
    core = re.sub(r"^[^\w]+|[^\w]+$", "", plain)
    return core or plain


def kind(character):
    """The symbol of the class that a character belongs to."""
    category = unicodedata.category(character)
    if category in ("Lu", "Lt"):
        return UPPER
    if category[0] in "LM":
        return LETTER
    return DIGIT if category == "Nd" else MARK
