"""test_known_values test_first_class_with_room test_every_group_once"""


def pack_classes(sizes, capacity):
    if capacity < 1 or any(s < 0 or s > capacity for s in sizes):
        raise ValueError
    classes = []
    for s in sorted(sizes, reverse=True):
        while s:
            if not classes or sum(classes[-1]) == capacity:
                classes.append([])
            part = min(s, capacity - sum(classes[-1]))
            classes[-1].append(part)
            s -= part
    return classes
