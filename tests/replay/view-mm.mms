mmsh> # nr_ptes counts pte tables only; pgtables_bytes all below the pgd
mmsh> boot x86_64
mmsh> p = mmap 1G
0x7fffb7ff9000
mmsh> touch $p
minor=1 major=0
mmsh> get mm.pgtables_bytes
32768
mmsh> get mm.nr_ptes
3
mmsh> get mm.nr_pmds
3
mmsh> get mm.nr_puds
2
mmsh> assert $(get mm.pgtables_bytes) == ($(get mm.nr_ptes) + $(get mm.nr_pmds) + $(get mm.nr_puds)) * 4K
mmsh> pagetable
pgd at 0x100020000; frames: pgd 1 pud 2 pmd 3 pte 3; 32768 bytes below the pgd (nr_ptes 3)
00401000-00402000 -> 13ffc8000-13ffc9000     1 page  PRESENT|USER|ACCESSED
7fffb7ff9000-7fffb7ffa000 -> 13ffcb000-13ffcc000     1 page  PRESENT|RW|USER|ACCESSED|DIRTY|SOFT_DIRTY|NX
7fffffffe000-7ffffffff000 -> 13fe3e000-13fe3f000     1 page  PRESENT|RW|USER|ACCESSED|DIRTY|SOFT_DIRTY|NX
mmsh> boot i386 --boot pae
mmsh> get mm.nr_ptes
2
mmsh> get mm.nr_pmds
3
mmsh> boot vexpress
mmsh> get mm.pgtables_bytes
4096
mmsh> get mm.nr_ptes
2
mmsh> # swapping puts an mm on init_mm's list, a fork follows, swapoff takes them off
mmsh> boot i386
mmsh> swapon /dev/vda 16M
mmsh> p = mmap 8K
0xb7ff8000
mmsh> touch $p 8K
minor=2 major=0
mmsh> swapout 1 $p 8K
2
mmsh> c = fork
2
mmsh> init_mm
mmap                    NULL                (no VMAs: the kernel's areas are vm_structs)
pgd                     0xc062e000          (swapper_pg_dir)
pgd_phys                0x62e000            (physical; CR3 or TTBR0 of a kernel thread)
pgd_bytes               0x1000
start_code              0xc0100000          (_text)
end_code                0xc0415d3a          (_etext)
end_data                0xc05a7f80          (_edata)
brk                     0xc06da000          (_end)
boot_tables             3                   (leaf tables since boot)
tables                  1                   (made since, for vmalloc, ioremap, modules, split large pages)
mmlist                  pid 1 pid 2         (mms that had pages in swap since swapoff looked)
mmsh> on $c mm
mmap                    08048000-08049000
mm_rb                   0804b000-0804c000   (mmap_avl)
vmacache                08049000-0804a000   (mmap_cache)
vmacache_seqnum         9                   (counts what makes the cache void)
get_unmapped_area       arch_get_unmapped_area_topdown
mmap_base               0xb8000000
mmap_legacy_base        0x40000000          (TASK_UNMAPPED_BASE)
task_size               0xc0000000
highest_vm_end          0xc0000000
pgd                     0x1016000           (physical; CR3 or TTBR0)
mm_users                1
mm_count                1
pgtables_bytes          12288               (all tables below the pgd, since 4.15)
nr_ptes                 3                   (pte tables)
map_count               9
hiwater_rss             2
hiwater_vm              47
total_vm                47
locked_vm               0
data_vm                 5
exec_vm                 3
stack_vm                33
rss_stat.filepages      1                   (rss, all four together)
rss_stat.anonpages      1
rss_stat.swapents       2
rss_stat.shmempages     0
mmlist                  linked              (linked: pages may be in swap; init_mm has the list)
page_table_lock         free                (`locks COMMAND` shows who takes it)
mmap_lock               free                (mmap_sem; the same)
def_flags               0x0
start_code              0x8049000
end_code                0x804a000
start_data              0x804b000
end_data                0x804c000
start_brk               0x804e000
brk                     0x804e000
start_stack             0xbffffeb0
arg_start               0xbfffffa3
arg_end                 0xbfffffae
env_start               0xbfffffae
env_end                 0xbffffff1
exe_file                /sbin/init
mmsh> swapoff /dev/vda
mmsh> init_mm
mmap                    NULL                (no VMAs: the kernel's areas are vm_structs)
pgd                     0xc062e000          (swapper_pg_dir)
pgd_phys                0x62e000            (physical; CR3 or TTBR0 of a kernel thread)
pgd_bytes               0x1000
start_code              0xc0100000          (_text)
end_code                0xc0415d3a          (_etext)
end_data                0xc05a7f80          (_edata)
brk                     0xc06da000          (_end)
boot_tables             3                   (leaf tables since boot)
tables                  1                   (made since, for vmalloc, ioremap, modules, split large pages)
mmlist                  empty               (mms that had pages in swap since swapoff looked)
mmsh> vma $p
vm_start                0xb7ff8000
vm_end                  0xb7ffa000
vm_next                 b7ffa000-b7ffe000
vm_prev                 0804c000-0804e000
vm_rb                   red                 (vm_avl)
vm_rb.parent            0804c000-0804e000
vm_rb.left              NULL
vm_rb.right             NULL
rb_subtree_gap          0xaffaa000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x25
vm_flags                0x100073 READ WRITE MAYREAD MAYWRITE MAYEXEC ACCOUNT
anon_vma_chain          #2
anon_vma                #2, parent #2, root #2
vm_ops                  NULL
vm_pgoff                0xb7ff8             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> vma 0xb7ffe000
vm_start                0xb7ffe000
vm_end                  0xb8000000
vm_next                 bffdf000-c0000000
vm_prev                 b7ffa000-b7ffe000
vm_rb                   red                 (vm_avl)
vm_rb.parent            bffdf000-c0000000
vm_rb.left              NULL
vm_rb.right             NULL
rb_subtree_gap          0x0
vm_mm                   mm_struct of pid 1
vm_page_prot            0x25
vm_flags                0x40075 READ EXEC MAYREAD MAYWRITE MAYEXEC DONTEXPAND
anon_vma_chain          empty
anon_vma                NULL
vm_ops                  special_mapping_vmops
vm_pgoff                0x0                 (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         [vdso]              (its vm_special_mapping)
mmsh> # a compound page has its order in its first tail
mmsh> a = alloc_pages 2 __GFP_COMP
0x1080
mmsh> page $a
pfn                     0x1080
physical                0x1080000
virtual                 0xc1080000          (page_address())
zone                    Normal
flags                   0x10000  head
_refcount               1                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
private                 0x0
lru                     none
frame                   allocated, order 2
mmsh> page $a+1
pfn                     0x1081
physical                0x1081000
virtual                 0xc1081000          (page_address())
zone                    Normal
flags                   0x0
_refcount               0                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
compound_head           0x1080
compound_dtor           COMPOUND_PAGE_DTOR
compound_order          2                   (of the whole page: only its first tail has it)
lru                     none
frame                   allocated, order 2 from 0x1080
mmsh> page $a+2
pfn                     0x1082
physical                0x1082000
virtual                 0xc1082000          (page_address())
zone                    Normal
flags                   0x0
_refcount               0                   (count)
_mapcount               -1                  (PTEs that map it, minus one)
mapping                 NULL
index                   0x0                 (offset, in pages)
compound_head           0x1080
lru                     none
frame                   allocated, order 2 from 0x1080
mmsh> sym 0xc0100004
c0100004 (T) _text+0x4/0x90000
