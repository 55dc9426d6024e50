def dashboard(data_dir: str) -> dict:
    """返回十一项指标的数值、单位、年份和来源文件。"""
    raise NotImplementedError
