def location_quotient(local: dict[str, float], national: dict[str, float]) -> dict[str, float | None]:
    if local.keys() != national.keys():
        raise ValueError("both tables need the same fields")
    if any(number < 0 for table in (local, national) for number in table.values()):
        raise ValueError("numbers must not be negative")
    here, everywhere = sum(local.values()), sum(national.values())
    if here == 0 or everywhere == 0:
        raise ValueError("a total is zero")
    return {
        field: number / here / (national[field] / everywhere) if national[field] else None
        for field, number in local.items()
    }
