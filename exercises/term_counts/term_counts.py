def term_counts(text: str, terms: list[str]) -> dict[str, int]:
    """返回每个词在文本里出现的次数。"""
    raise NotImplementedError
