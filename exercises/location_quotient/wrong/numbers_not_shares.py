"""test_known_values test_size_of_the_place_does_not_matter test_average_is_one test_order_and_fields test_unknown_nationwide"""


def location_quotient(local, national):
    if local.keys() != national.keys() or min([*local.values(), *national.values(), 0]) < 0:
        raise ValueError
    if not sum(local.values()) or not sum(national.values()):
        raise ValueError
    return {f: 100 * n / national[f] if national[f] else None for f, n in local.items()}
