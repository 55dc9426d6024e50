"""test_occurrences_do_not_overlap"""


def term_counts(text, terms):
    text = "".join(text.split())
    if any(not term.strip() for term in terms):
        raise ValueError
    counts = {}
    for term in terms:
        short = "".join(term.split())
        counts[term] = sum(text.startswith(short, i) for i in range(len(text)))
    return counts
