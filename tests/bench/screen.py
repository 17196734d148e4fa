"""An X server of its own, without a window manager, and when a program's window on it is there."""
import ctypes
import os
import select
import subprocess
import time

QUIET = 1.5      # Seconds without a change after which a window is as it stays.
PATIENCE = 60    # Seconds.
CARET_ROWS = 32  # A picture that differs in so few rows of pixels differs by a caret that blinks.


class Image(ctypes.Structure):
    """The beginning of XImage."""
    _fields_ = [('width', ctypes.c_int), ('height', ctypes.c_int), ('xoffset', ctypes.c_int), ('format', ctypes.c_int),
                ('data', ctypes.c_void_p), ('byte_order', ctypes.c_int), ('bitmap_unit', ctypes.c_int),
                ('bitmap_bit_order', ctypes.c_int), ('bitmap_pad', ctypes.c_int), ('depth', ctypes.c_int),
                ('bytes_per_line', ctypes.c_int)]


def library(name, **results):
    loaded = ctypes.CDLL(name)
    for function, result in results.items():
        getattr(loaded, function).restype = result
    return loaded


class Screen:
    """Watches one screen for what is drawn on it."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(['Xvfb', '-displayfd', str(writing), '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = ':' + told.readline().strip()
        self.x = library('libX11.so.6', XOpenDisplay=ctypes.c_void_p, XDefaultRootWindow=ctypes.c_ulong, XGetImage=ctypes.POINTER(Image))
        self.damages = library('libXdamage.so.1', XDamageCreate=ctypes.c_ulong)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(self.name.encode()))
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.damages.XDamageQueryExtension(self.display, ctypes.byref(ctypes.c_int()), ctypes.byref(ctypes.c_int()))
        non_empty = 3
        self.damage = ctypes.c_ulong(self.damages.XDamageCreate(self.display, self.root, non_empty))
        return self

    def __exit__(self, *_):
        self.x.XCloseDisplay(self.display)
        self.server.terminate()
        self.server.wait()

    def picture(self):
        """The rows of pixels."""
        every_plane, z_pixmap = ctypes.c_ulong(2**64 - 1), 2
        image = self.x.XGetImage(self.display, self.root, 0, 0, 1600, 1000, every_plane, z_pixmap)
        width = image.contents.bytes_per_line
        pixels = ctypes.string_at(image.contents.data, width * image.contents.height)
        self.x.XDestroyImage(image)
        return [pixels[at:at + width] for at in range(0, len(pixels), width)]

    def hears_of_drawing(self, seconds):
        if not self.x.XPending(self.display) and not select.select([self.x.XConnectionNumber(self.display)], [], [], seconds)[0]:
            return False
        event = (ctypes.c_long * 24)()
        while self.x.XPending(self.display):
            self.x.XNextEvent(self.display, ctypes.byref(event))
        # What is drawn from here on is told again.
        self.damages.XDamageSubtract(self.display, self.damage, 0, 0)
        return True

    def seconds_until_shown(self, command, **keywords):
        """Starts a program, waits until nothing more changes, and ends it; seconds until the screen looked as it then did."""
        pictures = [(0, self.picture())]
        begun = changed = time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **keywords) as program:
            while len(pictures) == 1 or time.monotonic() - changed < QUIET:
                if not self.hears_of_drawing(0.1):
                    if time.monotonic() - begun > PATIENCE or program.poll() is not None:
                        raise SystemExit(f'bench: {command[0]} shows no window')
                    continue
                now, picture = time.monotonic(), self.picture()
                if differing(picture, pictures[-1][1]) > CARET_ROWS:
                    pictures.append((now - begun, picture))
                    changed = now
            program.terminate()
        last = pictures[-1][1]
        return next(seconds for seconds, picture in pictures if differing(picture, last) <= CARET_ROWS)


def differing(one, other):
    return sum(left != right for left, right in zip(one, other))
