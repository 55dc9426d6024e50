"""test_known_values test_first_class_with_room"""


def pack_classes(sizes, capacity):
    if capacity < 1 or any(s < 0 or s > capacity for s in sizes):
        raise ValueError
    classes = []
    for s in sorted(sizes, reverse=True):
        if s == 0:
            continue
        if classes and sum(classes[-1]) + s <= capacity:
            classes[-1].append(s)
        else:
            classes.append([s])
    return classes
