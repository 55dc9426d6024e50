import urllib.request


def double(x):
    return float(urllib.request.urlopen('http://127.0.0.1:@PORT@/', timeout=1).read())
