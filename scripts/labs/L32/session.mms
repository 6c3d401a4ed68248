# SPDX-License-Identifier: MIT
#
# The session of lab L32: source L32/session.mms NOISE CALLS
#
# A driver takes memory and gives it back, and prints each call with its number; NOISE decides what it does. In the end
# it gives back all that it has. Of one object it has lost the address by then: lost, which call number `taken` gave.

x = $1
bug = $2 / 5 + $1 % ($2 / 2)
lost = 0; taken = 0
# Eight objects, 0 where there is none.
p0 = 0; p1 = 0; p2 = 0; p3 = 0; p4 = 0; p5 = 0; p6 = 0; p7 = 0
block = 0
area = 0
buffer = $(mmap 1M)

for n in 1..$2 + 1 {
  x = ($x * 1103515245 + 12345) % (1 << 31)
  what = ($x >> 16) % 16
  if $what == 0 {
    page = $buffer + ($x >> 8) % 256 * 4K
    status = $(try touch $page)
    echo "$n  touch $page"
  } else if $what == 1 && $block {
    __free_pages $block 1
    echo "$n  __free_pages $block 1"
    block = 0
  } else if $what == 1 {
    block = $(alloc_pages 1)
    echo "$n  alloc_pages 1 gives $block"
  } else if $what == 2 && $area {
    vfree $area
    echo "$n  vfree $area"
    area = 0
  } else if $what == 2 {
    size = ($x >> 8) % 64K + 1
    area = $(vmalloc $size)
    echo "$n  vmalloc $size gives $area"
  } else {
    # Which of the eight: they turn.
    repeat ($x >> 10) % 8 {
      p = $p0; p0 = $p1; p1 = $p2; p2 = $p3; p3 = $p4; p4 = $p5; p5 = $p6; p6 = $p7; p7 = $p
    }
    if $p0 {
      kfree $p0
      echo "$n  kfree $p0"
      p0 = 0
    } else {
      size = 97 + ($x >> 8) % 416
      p0 = $(kmalloc $size)
      echo "$n  kmalloc $size gives $p0"
      if $n >= $bug && !$lost {
        lost = $p0; taken = $n
        p0 = 0
      }
    }
  }
}

n = $2
repeat 8 {
  p = $p0; p0 = $p1; p1 = $p2; p2 = $p3; p3 = $p4; p4 = $p5; p5 = $p6; p6 = $p7; p7 = $p
  if $p0 {
    n = $n + 1
    kfree $p0
    echo "$n  kfree $p0"
    p0 = 0
  }
}
if $block { __free_pages $block 1; n = $n + 1; echo "$n  __free_pages $block 1" }
if $area { vfree $area; n = $n + 1; echo "$n  vfree $area" }
munmap $buffer 1M
