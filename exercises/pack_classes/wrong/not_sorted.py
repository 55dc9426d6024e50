"""test_known_values"""


def pack_classes(sizes, capacity):
    if capacity < 1 or any(s < 0 or s > capacity for s in sizes):
        raise ValueError
    classes = []
    for s in sizes:
        if s == 0:
            continue
        for one in classes:
            if sum(one) + s <= capacity:
                one.append(s)
                break
        else:
            classes.append([s])
    return classes
