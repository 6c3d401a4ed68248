# SPDX-License-Identifier: MIT
#
# How many objects of the caches of lab L32 are out.

echo "kmalloc-128  $(get slabinfo.kmalloc-128.active_objs)"
echo "kmalloc-192  $(get slabinfo.kmalloc-192.active_objs)"
echo "kmalloc-256  $(get slabinfo.kmalloc-256.active_objs)"
echo "kmalloc-512  $(get slabinfo.kmalloc-512.active_objs)"
