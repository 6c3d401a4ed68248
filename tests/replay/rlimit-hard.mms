Limits: what `rlimit` sets is the soft one; the hard one is root's to raise.

mmsh> set reasons on
mmsh> cat /proc/self/limits
Limit                     Soft Limit           Hard Limit           Units     
Max cpu time              unlimited            unlimited            seconds   
Max file size             unlimited            unlimited            bytes     
Max data size             unlimited            unlimited            bytes     
Max stack size            8388608              unlimited            bytes     
Max core file size        0                    unlimited            bytes     
Max resident set          unlimited            unlimited            bytes     
Max processes             8050                 8050                 processes 
Max open files            1024                 4096                 files     
Max locked memory         8388608              8388608              bytes     
Max address space         unlimited            unlimited            bytes     
Max file locks            unlimited            unlimited            locks     
Max pending signals       8050                 8050                 signals   
Max msgqueue size         819200               819200               bytes     
Max nice priority         0                    0                    
Max realtime priority     0                    0                    
Max realtime timeout      unlimited            unlimited            us        
mmsh> # a user has what lies below the hard limit, and gets it back
mmsh> child = fork
2
mmsh> on $child setuid 1000
mmsh> on $child rlimit memlock 64K
mmsh> on $child rlimit memlock 8M
mmsh> on $child rlimit stack 1M
mmsh> on $child rlimit stack unlimited
mmsh> try on $child rlimit memlock 8M+1
rlimit: EPERM (Operation not permitted): the hard limit is 8 MB, only root may raise it
mmsh> try on $child rlimit memlock unlimited
rlimit: EPERM (Operation not permitted): the hard limit is 8 MB, only root may raise it
mmsh> cat /proc/$child/limits
Limit                     Soft Limit           Hard Limit           Units     
Max cpu time              unlimited            unlimited            seconds   
Max file size             unlimited            unlimited            bytes     
Max data size             unlimited            unlimited            bytes     
Max stack size            unlimited            unlimited            bytes     
Max core file size        0                    unlimited            bytes     
Max resident set          unlimited            unlimited            bytes     
Max processes             8050                 8050                 processes 
Max open files            1024                 4096                 files     
Max locked memory         8388608              8388608              bytes     
Max address space         unlimited            unlimited            bytes     
Max file locks            unlimited            unlimited            locks     
Max pending signals       8050                 8050                 signals   
Max msgqueue size         819200               819200               bytes     
Max nice priority         0                    0                    
Max realtime priority     0                    0                    
Max realtime timeout      unlimited            unlimited            us        
mmsh> # root raises both; lowering the soft one leaves the hard one, which a child inherits
mmsh> rlimit memlock 32M
mmsh> rlimit memlock 64K
mmsh> cat /proc/self/limits
Limit                     Soft Limit           Hard Limit           Units     
Max cpu time              unlimited            unlimited            seconds   
Max file size             unlimited            unlimited            bytes     
Max data size             unlimited            unlimited            bytes     
Max stack size            8388608              unlimited            bytes     
Max core file size        0                    unlimited            bytes     
Max resident set          unlimited            unlimited            bytes     
Max processes             8050                 8050                 processes 
Max open files            1024                 4096                 files     
Max locked memory         65536                33554432             bytes     
Max address space         unlimited            unlimited            bytes     
Max file locks            unlimited            unlimited            locks     
Max pending signals       8050                 8050                 signals   
Max msgqueue size         819200               819200               bytes     
Max nice priority         0                    0                    
Max realtime priority     0                    0                    
Max realtime timeout      unlimited            unlimited            us        
mmsh> heir = fork
3
mmsh> on $heir setuid 1000
mmsh> on $heir rlimit memlock 32M
mmsh> try on $heir rlimit memlock 33M
rlimit: EPERM (Operation not permitted): the hard limit is 32 MB, only root may raise it
mmsh> rlimit memlock unlimited
mmsh> rlimit memlock 0
mmsh> cat /proc/self/limits
Limit                     Soft Limit           Hard Limit           Units     
Max cpu time              unlimited            unlimited            seconds   
Max file size             unlimited            unlimited            bytes     
Max data size             unlimited            unlimited            bytes     
Max stack size            8388608              unlimited            bytes     
Max core file size        0                    unlimited            bytes     
Max resident set          unlimited            unlimited            bytes     
Max processes             8050                 8050                 processes 
Max open files            1024                 4096                 files     
Max locked memory         0                    unlimited            bytes     
Max address space         unlimited            unlimited            bytes     
Max file locks            unlimited            unlimited            locks     
Max pending signals       8050                 8050                 signals   
Max msgqueue size         819200               819200               bytes     
Max nice priority         0                    0                    
Max realtime priority     0                    0                    
Max realtime timeout      unlimited            unlimited            us        
mmsh> setuid 1000
mmsh> rlimit memlock unlimited
mmsh> undo 2
mmsh> verify
