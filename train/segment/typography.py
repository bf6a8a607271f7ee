"""The same sentences as another writer sets them: other marks, other case, no stops."""

import random

from text import Words

DASHES = ("-", "--", "—", "–")


def curly(block, style):
    """The quotation marks of a paragraph in one style; an opening mark stands behind a blank or a bracket."""
    opening, closing, apostrophe = style
    result = []
    for sentence in block:
        forms, free = [], True
        for form, space in zip(sentence.forms, sentence.spaces):
            if form in ('"', "``", "''"):
                form = opening if free else closing
            else:
                form = form.replace("'", apostrophe)
            forms.append(form)
            free = space or form in "([-—–"
        result.append(Words(forms, sentence.spaces, sentence.tags, sentence.starts_paragraph))
    return result


def dashed(block, dash, tight):
    """The dashes of a paragraph in one style; `tight` leaves no blanks about those that had them on both sides."""
    result = []
    for sentence in block:
        forms, spaces = list(sentence.forms), list(sentence.spaces)
        for index, form in enumerate(forms):
            if form not in DASHES:
                continue
            forms[index] = dash
            if tight and 0 < index < len(forms) - 1 and spaces[index - 1] and spaces[index]:
                spaces[index - 1] = spaces[index] = False
        result.append(Words(forms, spaces, sentence.tags, sentence.starts_paragraph))
    return result


def mapped(block, change):
    return [Words([change(form) for form in s.forms], s.spaces, s.tags, s.starts_paragraph) for s in block]


def raised(form):
    upper = form.upper()
    return upper if len(upper) == len(form) else form


def stopless(block):
    """The paragraph as a heading has it: without its last stop."""
    return [*block[:-1], unstopped(block[-1])]


def without_stops(sentences, share=1.0):
    """The document of a writer who leaves out full stops at ends of sentences, or that share of them."""
    return [unstopped(sentence) if random.random() < share else sentence for sentence in sentences]


def unstopped(sentence):
    if len(sentence.forms) < 2 or sentence.forms[-1] != ".":
        return sentence
    spaces = [*sentence.spaces[:-2], True]
    return Words(sentence.forms[:-1], spaces, sentence.tags[:-1], sentence.starts_paragraph)
