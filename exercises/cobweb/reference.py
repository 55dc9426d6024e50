def cobweb(w0: float, a: float, b: float, c: float, d: float, periods: int) -> list[float]:
    if b <= 0 or d < 0 or periods < 0:
        raise ValueError("b must be positive, d and periods must not be negative")
    wages = [float(w0)]
    for _ in range(periods):
        graduates = max(0, c + d * wages[-1])
        wages.append((a - graduates) / b)
    return wages
