# SPDX-License-Identifier: MIT
"""The programs that the recordings ran, made here as bytes: segments where the recorded programs have them, so that
maps, break and placement begin alike. Nothing is ever executed; mmsh reads headers and pages.
"""
import struct

PAGE = 4096
PT_LOAD, PT_GNU_STACK = 1, 0x6474e551
EM_386, EM_ARM, EM_X86_64 = 3, 40, 62
R, RX, RW = 4, 5, 6


class Segment:
    """Part of a program: LEN bytes of the file at OFFSET, and MEM bytes of memory (zero behind the file's) at ADDR."""

    def __init__(self, flags, offset, addr, length, mem=None, fill=0):
        self.flags, self.offset, self.addr, self.length = flags, offset, addr, length
        self.mem, self.fill = length if mem is None else mem, fill


def bits_of(machine):
    """How wide an address is."""
    return 64 if machine == EM_X86_64 else 32


def header(machine, entry, count):
    """The ELF header of an EXEC file with COUNT program headers behind it."""
    bits = bits_of(machine)
    ident = b"\x7fELF" + bytes([2 if bits == 64 else 1, 1, 1]) + bytes(9)
    word = "Q" if bits == 64 else "I"
    size, entry_size, section_size = (64, 56, 64) if bits == 64 else (52, 32, 40)
    return ident + struct.pack("<HHI3%sIHHHHHH" % word, 2, machine, 1, entry, size, 0, 0,
                               size, entry_size, count, section_size, 0, 0)


def program_header(bits, kind, s):
    """One entry of the program header table."""
    if bits == 64:
        return struct.pack("<IIQQQQQQ", kind, s.flags, s.offset, s.addr, s.addr, s.length, s.mem, PAGE)
    return struct.pack("<IIIIIIII", kind, s.offset, s.addr, s.addr, s.length, s.mem, s.flags, PAGE)


def build(machine, entry, segments):
    """The file's bytes."""
    bits = bits_of(machine)
    image = bytearray(max(s.offset + s.length for s in segments))
    for s in segments:
        image[s.offset:s.offset + s.length] = bytes([s.fill]) * s.length
    head = header(machine, entry, len(segments) + 1)
    head += b"".join(program_header(bits, PT_LOAD, s) for s in segments)
    head += program_header(bits, PT_GNU_STACK, Segment(RW, 0, 0, 0))
    image[:len(head)] = head
    return bytes(image)


def bare(machine):
    """The oracle's tracee: headers, text, rodata ('R') and data ('D') one page each, bss two pages."""
    base = {EM_X86_64: 0x400000, EM_386: 0x08048000, EM_ARM: 0x10000}[machine]
    return build(machine, base + PAGE, [
        Segment(R, 0, base, 0x159 if machine == EM_X86_64 else 0xd5),
        Segment(RX, PAGE, base + PAGE, PAGE, fill=0xcc),
        Segment(R, 2 * PAGE, base + 2 * PAGE, PAGE, fill=0x52),
        Segment(RW, 3 * PAGE, base + 3 * PAGE, PAGE, mem=3 * PAGE, fill=0x44)])


def vmsh():
    """The shell that made the i386-ops captures, a static program of 0.8 MB: its segments, empty."""
    return build(EM_386, 0x08049000, [
        Segment(R, 0, 0x08048000, 0x1f4),
        Segment(RX, 0x1000, 0x08049000, 0x91000),
        Segment(R, 0x92000, 0x080da000, 0x37000),
        Segment(RW, 0xc8000, 0x08111000, 0x5000, mem=0x61000)])
