"""test_known_values test_terms_do_not_steal"""


def term_counts(text, terms):
    text = "".join(text.split())
    if any(not term.strip() for term in terms):
        raise ValueError
    counts = dict.fromkeys(terms, 0)
    seen = {}
    for term in sorted(terms, key=lambda t: -len("".join(t.split()))):
        short = "".join(term.split())
        if short not in seen:
            seen[short] = text.count(short)
            text = text.replace(short, "|")
        counts[term] = seen[short]
    return counts
