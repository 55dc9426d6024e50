"""test_known_values test_average_is_one test_order_and_fields test_unknown_nationwide"""


def location_quotient(local, national):
    if local.keys() != national.keys() or min([*local.values(), *national.values(), 0]) < 0:
        raise ValueError
    e, total = sum(local.values()), sum(national.values())
    if not e or not total:
        raise ValueError
    return {f: (national[f] / total) / (n / e) if n and national[f] else None for f, n in local.items()}
