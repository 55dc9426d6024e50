def check_brief(text_zh: str, text_en: str, required: dict[str, str]) -> dict:
    """返回字数、缺的术语和两边不一致的数。"""
    raise NotImplementedError
