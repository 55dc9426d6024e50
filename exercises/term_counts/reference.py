def term_counts(text: str, terms: list[str]) -> dict[str, int]:
    compact = without_blanks(text)
    counts = {}
    for term in terms:
        wanted = without_blanks(term)
        if not wanted:
            raise ValueError("a term must not be blank")
        counts[term] = compact.count(wanted)
    return counts


def without_blanks(text: str) -> str:
    return "".join(text.split())
