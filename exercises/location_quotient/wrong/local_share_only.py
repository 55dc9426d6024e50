"""test_known_values test_size_of_the_place_does_not_matter test_average_is_one test_order_and_fields"""


def location_quotient(local, national):
    if local.keys() != national.keys() or min([*local.values(), *national.values(), 0]) < 0:
        raise ValueError
    if not sum(local.values()) or not sum(national.values()):
        raise ValueError
    known = {f for f in local if national[f]}
    if len(known) < len(local):
        return {f: n / sum(local.values()) if f in known else None for f, n in local.items()}
    return {f: n / sum(local.values()) for f, n in local.items()}
