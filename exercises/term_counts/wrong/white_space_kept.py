"""test_white_space_is_ignored"""


def term_counts(text, terms):
    if any(not term.strip() for term in terms):
        raise ValueError
    return {term: text.count(term) for term in terms}
